import {readability as readabilityTable} from '../../index.ts';
import type {Command} from '../command.ts';
import {outputOptions, readingOptions, textsArgument} from '../options.ts';
import {type OutputValues, type ReadingValues, readLines} from '../reading.ts';
import type {World} from '../world.ts';

interface ReadabilityValues extends ReadingValues, OutputValues {
  readonly text: readonly string[];
}

/** `phraseshift readability`. */
export const readability = {
  arguments: [textsArgument],
  options: [...readingOptions, ...outputOptions],
  examples: ['readability moscow-1957', 'readability moscow-1957:I moscow-1957:II --json'],
  async run({text: names, json, out, ...values}: ReadabilityValues, world: World) {
    const texts = [];
    for (const name of names) texts.push(await readLines(name, values, world));
    const table = readabilityTable(texts);
    const left = new Set(['letters', 'syllables', 'polysyllables', 'complexWords']);
    await world.show(table, {
      json,
      out,
      columns: table.columns.map(({name}) => name).filter(name => !left.has(name)),
    });
    return 0;
  },
} satisfies Command;
