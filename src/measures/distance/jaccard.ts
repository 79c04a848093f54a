import type {DistanceMeasure, TextProfile} from '../../model/measure.ts';

/**
 * What share of the words that either text has do they not share?
 *
 * Longer texts have more words: compare texts of like length.
 */
export const jaccard = {
  name: 'jaccard',
  family: 'distance',
  title: 'Jaccard distance',
  formula: '1 − |V_A ∩ V_B| ÷ |V_A ∪ V_B|',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is farther; 0: the same words',
  zero: 'undefined when neither text has any of the words',
  source: 'Jaccard 1901, Bulletin de la Société vaudoise des sciences naturelles 37: 547–579',
  score,
} as const satisfies DistanceMeasure;

function score(a: TextProfile, b: TextProfile): number | null {
  let [both, either] = [0, 0];
  for (let t = 0; t < a.counts.length; t++) {
    const [inA, inB] = [(a.counts[t] as number) > 0, (b.counts[t] as number) > 0];
    if (inA && inB) both++;
    if (inA || inB) either++;
  }
  return either === 0 ? null : 1 - both / either;
}
