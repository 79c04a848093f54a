import {
  frequencies as countFrequencies,
  DISPERSION_MEASURES,
  measureColumn,
  rowCount,
  stacked,
} from '../../index.ts';
import type {Command} from '../command.ts';
import {measuresOption} from '../measures-option.ts';
import {
  beyondOption,
  choice,
  hideOption,
  lengthOption,
  minimumOption,
  outputOptions,
  readingOptions,
  textsArgument,
  topOption,
  unitOption,
  wholeNumber,
} from '../options.ts';
import {
  beyondEarlier,
  lengthsOf,
  type OutputValues,
  phrasesOf,
  readingOf,
  type TermValues,
} from '../reading.ts';
import type {World} from '../world.ts';

interface FrequencyValues extends TermValues, OutputValues {
  readonly text: readonly string[];
  readonly absorb?: boolean | undefined;
  readonly beyond?: string | undefined;
  readonly interval: 'bootstrap' | 'wilson';
  readonly resamples: number;
  readonly seed: number;
  readonly dispersion: readonly string[];
}

/** `phraseshift frequencies`. */
export const frequencies = {
  arguments: [textsArgument],
  options: [
    unitOption,
    lengthOption,
    minimumOption,
    topOption,
    hideOption,
    beyondOption,
    {flags: '--absorb', about: 'leave out phrases that only occur inside a longer phrase of the table'},
    measuresOption('--dispersion <names>', DISPERSION_MEASURES, ['dp-norm2012']),
    choice('--interval <method>', 'of the rate: bootstrap (of paragraphs) or wilson', {
      words: ['bootstrap', 'wilson'],
      fallback: 'bootstrap',
    }),
    wholeNumber('--resamples <n>', 'of the bootstrap', {least: 100, most: 100_000, fallback: 2000}),
    wholeNumber('--seed <n>', 'of the bootstrap', {least: 0, most: 4_294_967_295, fallback: 1957}),
    ...readingOptions,
    ...outputOptions,
  ],
  examples: [
    'frequencies moscow-1957 --top 20 --hide stop',
    'frequencies moscow-1957:III --n 2-4 --min 3 --absorb',
    'frequencies moscow-1957 --dispersion dp-norm2012,juilland-d,arf --top 20',
    'frequencies my-text.txt --unit lemma --json',
  ],
  async run({text: names, json, out, ...values}: FrequencyValues, world: World) {
    const tables = [];
    const phrases = await phrasesOf(values);
    for (const name of names) {
      const read = await world.readText(name, readingOf(values));
      const text = await beyondEarlier(read, values.beyond, {values, world});
      world.step(`counting ${name}`);
      tables.push(countFrequencies(text, {...optionsOf(values), phrases}));
    }
    const table = stacked(tables);
    const extra = phrases === undefined ? [] : ['cValue', phrases.name === 'frame' ? 'fillers' : 'absorbed'];
    const spread = values.dispersion.map(measureColumn);
    const columns = ['term', 'count', 'per10000', 'low', 'high', 'paragraphs', ...spread, ...extra];
    await world.show(table, {json, out, columns: names.length > 1 ? ['text', ...columns] : columns});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;

function optionsOf(values: Omit<FrequencyValues, 'text' | keyof OutputValues>) {
  const {interval, resamples, seed, min: minimum, top, hide, absorb, dispersion} = values;
  const limits = {minimum, top, hide: hide ?? undefined, absorb};
  return {...lengthsOf(values), interval, resamples, seed, dispersion, ...limits};
}
