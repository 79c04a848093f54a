import {catalogueTable, corpusTable, rowCount} from '../../index.ts';
import type {Command} from '../command.ts';
import {outputOptions, readingOptions} from '../options.ts';
import type {OutputValues, ReadingValues} from '../reading.ts';
import type {World} from '../world.ts';

interface TextsValues extends ReadingValues, OutputValues {
  readonly catalogue?: boolean;
}

/** `phraseshift texts`. */
export const texts = {
  name: 'texts',
  summary: 'The texts of the corpus, with their dates, sizes and parts.',
  arguments: [],
  options: [
    {flags: '--catalogue', about: 'the texts that can be fetched, or added from a file of your own, instead'},
    ...readingOptions.filter(({flags}) => flags.startsWith('--corpus')),
    ...outputOptions,
  ],
  examples: ['texts', 'texts --catalogue', 'texts --corpus my-corpus --json'],
  async run({catalogue = false, corpus, json, out}: TextsValues, world: World) {
    if (catalogue) {
      const {entries, held} = await world.readCatalogue(corpus);
      const columns = ['id', 'adopted', 'title', 'how'];
      await world.show(catalogueTable(entries, held), {json, out, columns});
      return 0;
    }
    const table = corpusTable(await world.readCorpus(corpus));
    await world.show(table, {json, out, columns: ['id', 'adopted', 'words', 'parts', 'title']});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;
