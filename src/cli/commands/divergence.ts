import {
  DIVERGENCE_MEASURES,
  divergence as divergenceTable,
  InputError,
  rowCount,
  type StopList,
} from '../../index.ts';
import type {Command, Option} from '../command.ts';
import {measuresOption} from '../measures-option.ts';
import {
  hideOption,
  lengthOption,
  outputOptions,
  readingOptions,
  textArgument,
  topOption,
  unitOption,
} from '../options.ts';
import {lengthsOf, type OutputValues, readingOf, type TermValues} from '../reading.ts';
import type {World} from '../world.ts';

interface DivergenceValues extends TermValues, OutputValues {
  readonly target: string;
  readonly reference: string;
  readonly measure: readonly string[];
  readonly alpha?: number;
  readonly order?: number;
  readonly weight?: number;
  readonly hide?: StopList | null;
}

/** `phraseshift divergence`. */
export const divergence = {
  arguments: [
    textArgument('target', 'the text in question'),
    textArgument(
      'reference',
      'what it is held against; a text that contains the target means the rest of it',
    ),
  ],
  options: [
    measuresOption('--measure <names>', DIVERGENCE_MEASURES, ['jensen-shannon']),
    numberOption('--alpha <number>', 'of rank turbulence, 0 to inf (1/3)', {
      least: 0,
      most: Number.POSITIVE_INFINITY,
    }),
    numberOption('--order <number>', 'of Tsallis entropies, above 0 (2)', {
      least: Number.MIN_VALUE,
      most: Number.MAX_VALUE,
    }),
    numberOption('--weight <share>', 'of the target in the mixture, between 0 and 1 (0.5)', {
      least: Number.MIN_VALUE,
      most: 1 - Number.EPSILON,
    }),
    unitOption,
    lengthOption,
    topOption,
    hideOption,
    ...readingOptions,
    ...outputOptions,
  ],
  examples: [
    'divergence moscow-1957:I moscow-1957:III --top 20 --hide stop',
    'divergence moscow-1957:I moscow-1957 --measure rank-turbulence --alpha 0.25',
    'divergence a.counts.json b.counts.json --measure all --json',
  ],
  async run({target, reference, measure: measures, json, out, ...values}: DivergenceValues, world: World) {
    const {alpha, order, weight, hide, top} = values;
    const targetText = await world.readText(target, readingOf(values));
    const referenceText = await world.readText(reference, readingOf(values));
    const options = {...lengthsOf(values), measures, alpha, order, weight, top, hide: hide ?? undefined};
    const table = divergenceTable(targetText, referenceText, options);
    const left = new Set(['targetPerMillion', 'referencePerMillion', 'hidden']);
    const columns = table.columns.map(({name}) => name).filter(name => !left.has(name));
    await world.show(table, {json, out, columns});
    return rowCount(table) === 0 ? 1 : 0;
  },
} satisfies Command;

function numberOption(flags: string, about: string, {least, most}: {least: number; most: number}): Option {
  const flag = flags.split(' ')[0];
  const parse = (typed: string): number => {
    const value = /^inf(inity)?$/u.test(typed) ? Number.POSITIVE_INFINITY : Number(typed);
    if (typed.trim() !== '' && value >= least && value <= most) return value;
    throw new InputError(`not such a number: ${flag} ${typed}; expected one ${about}`);
  };
  return {flags, about, parse};
}
