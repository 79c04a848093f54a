import type {DiversityMeasure} from '../../model/measure.ts';
import {fittedD} from '../fitted-d.ts';
import {meanTtrOfSamples} from '../mean-ttr-of-samples.ts';

const SIZES = Array.from({length: 16}, (_, i) => 35 + i);

/**
 * Which curve do the type–token ratios of small samples of the text follow?
 *
 * Samples are drawn with a seed (1957), so the same text gives the same D; one run, where the original averages three.
 */
export const vocdD = {
  name: 'vocd-d',
  family: 'diversity',
  title: 'vocd-D',
  variant: 'one run, seed 1957',
  formula:
    'the D for which D/N (√(1 + 2N/D) − 1) fits best, by least squares, the mean TTR of 100 samples of each size N = 35 … 50',
  unit: 'none',
  range: '(0, ∞)',
  sign: 'none: larger is richer',
  zero: 'undefined for texts shorter than 50 words, where no D fits (all words different, or all the same), and where the order of the words is not known',
  source: 'McKee, Malvern & Richards 2000, Literary and Linguistic Computing 15(3): 323–337',
  shortest: 50,
  score: ({words}) => {
    const curve = meanTtrOfSamples(words, {sizes: SIZES, samples: 100, seed: 1957});
    return curve === null ? null : fittedD(SIZES, curve);
  },
} as const satisfies DiversityMeasure;
