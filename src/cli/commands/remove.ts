import {changeList} from '../../index.ts';
import type {Command} from '../command.ts';
import {outputOptions} from '../options.ts';
import type {OutputValues} from '../reading.ts';
import type {World} from '../world.ts';

interface RemoveValues extends OutputValues {
  readonly id: readonly string[];
  readonly corpus?: string;
}

/** `phraseshift remove`. */
export const remove = {
  arguments: [{name: 'id', about: 'a text of the corpus', required: true, variadic: true}],
  options: [{flags: '--corpus <folder>', about: 'where the texts are kept (./corpus)'}, ...outputOptions],
  examples: ['remove speech', 'remove letter-1 letter-2 --corpus letters-corpus'],
  async run({id, corpus, json, out}: RemoveValues, world: World) {
    const table = changeList(await world.removeTexts(id, corpus), 'remove');
    await world.show(table, {json, out, columns: ['id', 'change', 'title']});
    return 0;
  },
} satisfies Command;
