import {corpusTable, rowCount} from '../../index.ts';
import type {Command} from '../command.ts';
import {outputOptions, readingOptions} from '../options.ts';
import type {OutputValues, ReadingValues} from '../reading.ts';
import type {World} from '../world.ts';

/** `phraseshift texts`. */
export const texts = {
  name: 'texts',
  summary: 'The texts of the corpus, with their dates, sizes and parts.',
  arguments: [],
  options: [...readingOptions.filter(({flags}) => flags.startsWith('--corpus')), ...outputOptions],
  examples: ['texts', 'texts --corpus my-corpus --json'],
  async run({corpus, json, out}: ReadingValues & OutputValues, world: World) {
    const table = corpusTable(await world.readCorpus(corpus));
    await world.show(table, {json, out, columns: ['id', 'adopted', 'words', 'parts', 'title']});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;
