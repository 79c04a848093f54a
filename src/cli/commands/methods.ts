import {fileTable, formatMethods, methods as methodsOf, methodsTable} from '../../index.ts';
import type {Command} from '../command.ts';
import {readingOptions} from '../options.ts';
import type {OutputValues} from '../reading.ts';
import type {World} from '../world.ts';

interface MethodsValues extends OutputValues {
  readonly recipe: string;
  readonly corpus?: string;
}

/** `phraseshift methods`. */
export const methods = {
  arguments: [{name: 'recipe', about: 'the recipe.json of a report, a figure or a table', required: true}],
  options: [
    ...readingOptions.filter(({flags}) => flags.startsWith('--corpus')),
    {flags: '--out <stem>', about: 'write <stem>.md, .bib (BibTeX) and .csl.json instead of printing'},
    {flags: '--json', about: 'print one JSON object'},
  ],
  examples: [
    'methods reports/moscow-1957/recipe.json',
    'methods figures/part-one.recipe.json --out paper/methods',
  ],
  async run({recipe: path, corpus, json, out}: MethodsValues, world: World) {
    const {recipe, documents, notes} = await world.readRecipe(path, corpus);
    const found = methodsOf(recipe, documents);
    const table = methodsTable(found, recipe, notes);
    if (out !== undefined) {
      const paths = await world.writeMethods(found, out.replace(/\.md$/u, ''));
      await world.show({...fileTable(paths, recipe), notes}, {json});
    } else if (json === true) {
      await world.show(table, {json});
    } else {
      world.say(formatMethods(found).trimEnd());
      world.note(notes);
    }
    return 0;
  },
} satisfies Command;
