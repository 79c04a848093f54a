import {lineage as lineageOf, rowCount} from '../../index.ts';
import type {Command} from '../command.ts';
import {optionalTextsArgument, outputOptions, readingOptions, wholeNumber} from '../options.ts';
import {type OutputValues, type ReadingValues, readLines} from '../reading.ts';
import type {World} from '../world.ts';

interface LineageValues extends ReadingValues, OutputValues {
  readonly phrase: string;
  readonly text: readonly string[];
  readonly richest?: number;
}

/** `phraseshift lineage`. */
export const lineage = {
  arguments: [
    {name: 'phrase', about: 'such as "peaceful coexistence"; with --richest the first text', required: true},
    {...optionalTextsArgument, about: 'two or more, the earliest first'},
  ],
  options: [
    wholeNumber('--richest <n>', 'no phrase is given: the n slogans with the richest history', {least: 1}),
    ...readingOptions,
    ...outputOptions,
  ],
  examples: [
    'lineage "peaceful coexistence" 1956.txt moscow-1957 1960.txt',
    'lineage "human rights" udhr.txt echr.txt covenant.txt --json',
    'lineage --richest 5 udhr.txt echr.txt covenant.txt',
  ],
  async run({phrase, text, richest, json, out, ...values}: LineageValues, world: World) {
    const names = richest === undefined ? text : [phrase, ...text];
    const texts = [];
    for (const name of names) texts.push(await readLines(name, values, world));
    world.step('following the phrase');
    const table = lineageOf(richest === undefined ? phrase : undefined, texts, {richest});
    const columns = ['variant', 'text', 'count', 'share', 'first', 'last', 'earlier', 'edit'];
    await world.show(table, {json, out, columns: richest === undefined ? columns : ['phrase', ...columns]});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;
