import {CORRECTIONS, type CompareOptions, KEYNESS_MEASURES, named, USUAL_KEYNESS} from '../index.ts';
import type {Option} from './command.ts';
import {choice, wholeNumber} from './options.ts';
import {lengthsOf, phrasesOf, readingOf, type TermValues} from './reading.ts';
import type {World} from './world.ts';

/** The values of the options that say how texts are compared. */
export interface ComparingValues extends TermValues {
  readonly measures?: readonly string[];
  readonly correction?: readonly string[];
  readonly interval?: 'lrc' | 'bootstrap' | 'bca';
  readonly resamples?: number;
  readonly seed?: number;
  readonly background?: string;
  readonly plan?: string;
  readonly against?: 'rest' | 'pairs';
}

const usual = USUAL_KEYNESS.map(({name}) => name).join(', ');

const measuresOption: Option = {
  flags: '--measures <names>',
  about: `all, or some of ${KEYNESS_MEASURES.map(({name}) => name).join(', ')} (${usual})`,
  parse: typed =>
    typed === 'all'
      ? KEYNESS_MEASURES.map(({name}) => name)
      : typed.split(',').map(name => named('measure', name.trim(), KEYNESS_MEASURES).name),
};

const correctionOption: Option = {
  flags: '--correction <names>',
  about: `of p-values for their number: some of ${CORRECTIONS.map(({name}) => name).join(', ')} (bh,bonferroni)`,
  parse: typed => typed.split(',').map(name => named('correction', name.trim(), CORRECTIONS).name),
};

/** What `compare` can be told besides what every command can. */
export const comparingOptions: readonly Option[] = [
  measuresOption,
  correctionOption,
  choice(
    '--interval <kind>',
    'of the Log Ratio: lrc (exact), or bootstrap or bca of paragraphs besides, with the share of resamples in which a term is in the top 20',
    {words: ['lrc', 'bootstrap', 'bca'], fallback: 'lrc'},
  ),
  wholeNumber('--resamples <number>', 'of the bootstrap', {least: 100, most: 100_000, fallback: 2000}),
  wholeNumber('--seed <number>', 'of whatever is drawn by chance', {
    least: 0,
    most: 2 ** 32 - 1,
    fallback: 1957,
  }),
  {
    flags: '--background <text>',
    about: 'a third text or frequency list that says how common terms are in general, as a prior',
  },
  {
    flags: '--plan <file>',
    about: 'terms and rules fixed before looking, as JSON: only these are tested, all else is exploratory',
  },
  choice('--against <whom>', 'more than two texts: each against the rest (rest), or every pair (pairs)', {
    words: ['rest', 'pairs'],
  }),
];

/** How the library is to compare. */
export async function comparingOf(values: ComparingValues, world: World): Promise<CompareOptions> {
  const {measures, min: minimum, top, hide, seed, correction: corrections, interval, resamples} = values;
  const {background, plan} = values;
  return {
    ...lengthsOf(values),
    ...{measures, minimum, top, corrections, seed, resamples},
    effectInterval: interval,
    hide: hide ?? undefined,
    phrases: await phrasesOf(values),
    background: background === undefined ? undefined : await world.readText(background, readingOf(values)),
    plan: plan === undefined ? undefined : await world.readPlan(plan),
  };
}
