import {rowCount, sectionMatrix} from '../../index.ts';
import type {Command} from '../command.ts';
import {outputOptions, readingOptions, textArgument, topOption, wholeNumber} from '../options.ts';
import {type OutputValues, type ReadingValues, readLines} from '../reading.ts';
import type {World} from '../world.ts';

interface MatrixValues extends ReadingValues, OutputValues {
  readonly earlier: string;
  readonly later: string;
  readonly movers: number;
  readonly top?: number;
}

/** `phraseshift matrix`. */
export const matrix = {
  arguments: [
    textArgument('earlier', 'the text that came first'),
    textArgument('later', 'the text that followed'),
  ],
  options: [
    wholeNumber('--movers <n>', 'words named in each cell', {least: 0, most: 100, fallback: 5}),
    topOption,
    ...readingOptions,
    ...outputOptions,
  ],
  examples: ['matrix moscow-1957 speech.txt', 'matrix earlier.txt later.txt --out matrix.csv'],
  async run({earlier, later, movers, top, json, out, ...values}: MatrixValues, world: World) {
    const [before, after] = [await readLines(earlier, values, world), await readLines(later, values, world)];
    world.step('aligning');
    const table = sectionMatrix(before, after, {movers, top});
    const columns = ['later', 'earlier', 'jensenShannon', 'cosine', 'reused', 'reuseShare', 'movers'];
    await world.show(table, {json, out, columns});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;
