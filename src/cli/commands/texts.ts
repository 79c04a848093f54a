import {catalogueTable, corpusTable, rowCount, type Table, texts as textValues} from '../../index.ts';
import type {Command} from '../command.ts';
import {outputOptions, readingOptions} from '../options.ts';
import type {OutputValues, ReadingValues} from '../reading.ts';
import type {World} from '../world.ts';

interface TextsValues extends ReadingValues, OutputValues {
  readonly catalogue?: boolean;
}

/** `phraseshift texts`. */
export const texts = {
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
    const isFile = json === true || out !== undefined;
    await world.show(isFile ? table : shortened(table), {json, out, columns: shownColumns(table)});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;

/** What fits on a screen; `--json` and `--out` have language, translator and edition too. */
function shownColumns(table: Table): readonly string[] {
  const isKnown = (name: string) => textValues(table, name).some(value => value !== null);
  return ['id', ...['adopted', 'published'].filter(isKnown).slice(0, 1), 'words', 'parts', 'format', 'title'];
}

const LONGEST = 60;

/** The same table with long cells cut, for the terminal: a text may have a hundred parts. */
function shortened(table: Table): Table {
  return {
    ...table,
    columns: table.columns.map(column =>
      column.kind === 'text' ? {...column, values: column.values.map(cut)} : column,
    ),
  };
}

function cut(value: string | null): string | null {
  return value === null || value.length <= LONGEST ? value : `${value.slice(0, LONGEST - 1).trimEnd()}…`;
}
