import {DIVERSITY_MEASURES, diversity as diversityTable, stacked} from '../../index.ts';
import type {Command} from '../command.ts';
import {measuresOption} from '../measures-option.ts';
import {outputOptions, readingOptions, textsArgument, unitOption, wholeNumber} from '../options.ts';
import {type OutputValues, type ReadingValues, readingOf} from '../reading.ts';
import type {World} from '../world.ts';

interface DiversityValues extends ReadingValues, OutputValues {
  readonly text: readonly string[];
  readonly measures: readonly string[];
  readonly resamples: number;
  readonly seed: number;
}

const ALL = DIVERSITY_MEASURES.map(({name}) => name);

/** `phraseshift diversity`. */
export const diversity = {
  arguments: [textsArgument],
  options: [
    measuresOption('--measures <names>', DIVERSITY_MEASURES, ALL),
    wholeNumber('--resamples <n>', 'of the bootstrap', {least: 100, most: 100_000, fallback: 2000}),
    wholeNumber('--seed <n>', 'of the bootstrap', {least: 0, most: 4_294_967_295, fallback: 1957}),
    unitOption,
    ...readingOptions,
    ...outputOptions,
  ],
  examples: [
    'diversity moscow-1957',
    'diversity moscow-1957:I moscow-1957:III --measures mattr100,mtld-below,yule-k',
  ],
  async run({text: names, measures, resamples, seed, json, out, ...values}: DiversityValues, world: World) {
    const tables = [];
    for (const name of names) {
      const text = await world.readText(name, readingOf(values));
      world.step(`drawing ${name}`);
      tables.push(diversityTable(text, {measures, resamples, seed}));
    }
    const table = stacked(tables);
    const columns = ['measure', 'value', 'low', 'high', 'unit', 'verdict'];
    await world.show(table, {json, out, columns: names.length > 1 ? ['text', ...columns] : columns});
    return 0;
  },
} satisfies Command;
