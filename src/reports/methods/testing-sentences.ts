import {resamplesDrawn} from '../../analyses/resamples-drawn.ts';
import type {Json, Recipe} from '../../model/recipe.ts';
import {formatCount} from '../../render/format-count.ts';
import {listed} from '../listed.ts';
import type {SettingSentence} from './sentence.ts';

/** What the settings say of intervals, tests, and what the data can show. */
export const TESTING_SENTENCES = [
  {setting: 'interval', says: interval},
  {
    setting: 'resamples',
    says: (resamples, {command, settings, seed}) =>
      settings.interval !== undefined
        ? undefined
        : `${DRAWN[command] ?? 'Intervals'} rest on ${formatCount(Number(resamples))} resamples of the paragraphs, seed ${seed} (Efron & Tibshirani 1993).`,
  },
  {
    setting: 'corrections',
    says: corrections =>
      `The p-values were corrected for the number of terms tested by ${listed(names(corrections).map(name => CORRECTED[name] ?? name))}.`,
  },
  {setting: 'familySize', says: m => `The family of tests has m = ${formatCount(Number(m))} members.`},
  {
    setting: 'tested',
    says: n => `Phrases that occur ${n} times or more, both texts together, were tested.`,
  },
  {setting: 'decide', says: decide => DECIDED[String(decide)]},
  {
    setting: 'background',
    says: label => (label === null ? undefined : `The prior is taken from the background list ${label}.`),
  },
  {setting: 'plan', says: plan},
  {setting: 'detectable', says: detectable},
  {
    setting: 'splitHalf',
    says: halves => {
      const {splits, g2, lrc} = fields(halves);
      return halves === null
        ? undefined
        : `Between random halves of the reference the largest |G²| stayed below ${digits(g2, 1)} and the largest |LRC| below ${digits(lrc, 2)} in 95 % of ${splits} splits.`;
    },
  },
  {setting: 'order', says: order => `The order of the entropy is ${order}.`},
  {
    setting: 'alpha',
    says: (alpha, {command}) => (command === 'detectable' ? undefined : `The parameter α is ${alpha}.`),
  },
  {setting: 'weight', says: weight => `The target has the weight ${weight} in the mixture.`},
  {
    setting: 'scores',
    says: scores => {
      const {path, sha256} = fields(scores);
      const from = path === undefined ? '' : `, from ${path} (SHA-256 ${sha256})`;
      return `Every word has the score that was given for it${from}; words without one were left out.`;
    },
  },
] as const satisfies readonly SettingSentence[];

const DRAWN: {readonly [command: string]: string} = {
  shift: 'The stabilities of the classes',
  'shift-graph': 'The intervals of the contributions',
};

const CORRECTED: {readonly [name: string]: string} = {
  bh: 'the false discovery rate (Benjamini & Hochberg 1995)',
  by: 'the false discovery rate under dependence (Benjamini & Yekutieli 2001)',
  holm: 'the step-down method (Holm 1979)',
  bonferroni: 'Bonferroni’s bound',
};

const DECIDED: {readonly [name: string]: string} = {
  g2: 'A phrase grew or shrank when its signed G² (Dunning 1993) is significant at 5 % at that false discovery rate (Benjamini & Hochberg 1995); it is stable when the 95 % interval of its Log Ratio lies within one doubling either way.',
  lrc: 'A phrase grew or shrank when its conservative Log Ratio (Evert 2022), corrected for the family, is not 0; it is stable when the 95 % interval of its Log Ratio lies within one doubling either way.',
  permutation:
    'A phrase grew or shrank when a permutation of paragraphs between the texts gives it a p-value of at most 5 % after correction (Benjamini & Hochberg 1995); it is stable when the 95 % interval of its Log Ratio lies within one doubling either way.',
};

function interval(kind: Json, {command, settings: {resamples}, seed}: Recipe): string | undefined {
  const of = command === 'compare' ? 'Log Ratios' : 'rates';
  const drawn = `of paragraphs, ${resamplesDrawn({resamples: Number(resamples), seed: Number(seed)})}`;
  switch (kind) {
    case 'lrc':
      return undefined; // the card of LRC says it
    case 'wilson':
      return `Intervals of ${of} are Wilson’s at 95 % (Wilson 1927).`;
    case 'linearised':
      return `Intervals of ${of} at 95 % are linearised over paragraphs, which the bootstrap tends to.`;
    case 'bca':
      return `Intervals of ${of} at 95 % are bias-corrected and accelerated bootstrap intervals (Efron & Tibshirani 1993) ${drawn}.`;
    default:
      return `Intervals of ${of} at 95 % are percentile bootstrap intervals (Efron & Tibshirani 1993) ${drawn}.`;
  }
}

function plan(value: Json): string {
  const {terms, measure, correction, alpha, least, path, sha256} = fields(value);
  const count = Array.isArray(terms) ? terms.length : 0;
  const bound = least === 0 ? '' : ` and a Log Ratio of at least ${least} either way`;
  return `Before looking, ${count} terms were fixed (${path}, SHA-256 ${sha256}): a difference is confirmed by ${measure} with p ≤ ${alpha} after correction (${correction}) over these terms${bound}; whatever else is reported is exploratory.`;
}

function detectable(value: Json): string | undefined {
  const {absent, common, ratio} = fields(value);
  if (absent === null) return undefined;
  const also =
    common === null
      ? ''
      : `, one that stands 10 times there ${common} times (${digits(ratio, 1)} times the rate)`;
  return `At these sizes a term that the reference lacks must occur ${absent} times in the target to be significant at 5 % after Bonferroni’s correction${also}.`;
}

function fields(value: Json): {readonly [name: string]: Json} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as {readonly [name: string]: Json})
    : {};
}

function names(value: Json): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function digits(value: Json | undefined, count: number): string {
  return typeof value === 'number' ? value.toFixed(count) : String(value);
}
