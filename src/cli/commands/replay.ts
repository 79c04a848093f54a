import {replayTable, texts} from '../../index.ts';
import type {Command} from '../command.ts';
import {outputOptions} from '../options.ts';
import type {OutputValues} from '../reading.ts';
import type {World} from '../world.ts';

interface ReplayValues extends OutputValues {
  readonly recipe: string;
}

/** `phraseshift replay`. */
export const replay = {
  arguments: [{name: 'recipe', about: 'the recipe.json of a report, a figure or a table', required: true}],
  options: outputOptions,
  examples: ['replay reports/moscow-1957/recipe.json', 'replay figures/part-one.recipe.json'],
  async run({recipe, json, out}: ReplayValues, world: World) {
    const {files, before, again} = await world.replay(recipe);
    const table = replayTable(files, before, again);
    await world.show(table, {json, out});
    return texts(table, 'state').every(state => state === 'same') ? 0 : 1;
  },
} satisfies Command;
