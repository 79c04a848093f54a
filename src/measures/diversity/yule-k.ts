import type {DiversityMeasure, WordSample} from '../../model/measure.ts';

/**
 * How likely are two words drawn from the text the same, times ten thousand?
 *
 * Hardly depends on the length of the text.
 *
 * ```ts
 * yuleK.score({tokens: 100, types: 5, frequencies: [20], typesOf: [5]}); // → 1900
 * ```
 */
export const yuleK = {
  name: 'yule-k',
  family: 'diversity',
  title: 'Yule’s K',
  formula: '10⁴ (Σ f² V(f) − N) / N²',
  unit: 'none',
  range: '[0, 10⁴)',
  sign: 'none: larger is more repetitive',
  zero: 'undefined for a text without words',
  source: 'Yule 1944, The Statistical Study of Literary Vocabulary: 53; Tweedie & Baayen 1998, eq. 16',
  shortest: 1000,
  score,
} as const satisfies DiversityMeasure;

function score({tokens, frequencies, typesOf}: WordSample): number | null {
  if (tokens === 0) return null;
  let squares = 0;
  for (let i = 0; i < frequencies.length; i++)
    squares += (frequencies[i] as number) ** 2 * (typesOf[i] as number);
  return (1e4 * (squares - tokens)) / tokens ** 2;
}
