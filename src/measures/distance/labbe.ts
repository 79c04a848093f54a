import type {DistanceMeasure, TextProfile} from '../../model/measure.ts';

/**
 * What share of the words would differ, if the longer text were cut down to the length of the shorter?
 *
 * Meant for whole vocabularies (all words, not the most frequent ones) and texts at most eight times as long as each other.
 */
export const labbe = {
  name: 'labbe',
  family: 'distance',
  title: 'Labbé’s intertextual distance',
  formula:
    'Σ |F_A − E_B| ÷ Σ (F_A + E_B), E_B = F_B · N_A/N_B, A the shorter text; words with F_A = 0 and E_B < 1 are left out',
  unit: 'share',
  range: '[0, 1]',
  sign: 'none: larger is farther; 0: the same rates',
  zero: 'undefined for a text without any of the words',
  source:
    'Labbé & Labbé 2001, Journal of Quantitative Linguistics 8(3): 213–231; Labbé 2007, Journal of Quantitative Linguistics 14(1): 33–80',
  score,
} as const satisfies DistanceMeasure;

function score(a: TextProfile, b: TextProfile): number | null {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return null;
  const scale = short.size / long.size;
  let [apart, whole] = [0, 0];
  for (let t = 0; t < a.counts.length; t++) {
    const [here, there] = [short.counts[t] as number, (long.counts[t] as number) * scale];
    if (here === 0 && there < 1) continue;
    apart += Math.abs(here - there);
    whole += here + there;
  }
  return whole === 0 ? null : apart / whole;
}
