import type {Parts} from '../model/measure.ts';
import {partSums} from './part-sums.ts';

/** By how many bits does the distribution of a term over the parts diverge from that of all words? null for no occurrence. */
export function partDivergence(parts: Parts): number | null {
  const {occurrences, words} = partSums(parts);
  if (occurrences === 0) return null;
  let divergence = 0;
  for (let i = 0; i < parts.sizes.length; i++) {
    const share = (parts.counts[i] as number) / occurrences;
    if (share > 0) divergence += share * Math.log2((share * words) / (parts.sizes[i] as number));
  }
  return Math.max(0, divergence);
}
