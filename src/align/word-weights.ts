import type {Words} from './words.ts';

/** How much a word tells, by how rare it is in the two texts together. */
export interface WordWeights {
  /** By term: 1 where it stands once, less the more often it stands, 0.1 at least. */
  readonly weight: Float64Array;
  /** By term: 1 for what stands everywhere (`the`, `of`). */
  readonly isCommon: Uint8Array;
}

// A word that makes up a two-hundredth of the texts, and stands more than four times, is common.
const COMMON_SHARE = 1 / 200;
const COMMON_COUNT = 4;
const LEAST = 0.1;

/** Which words of two texts tell them apart from any other English: the rarer, the more. */
export function wordWeights(a: Words, b: Words, terms: number): WordWeights {
  const counts = new Uint32Array(terms);
  for (const {term} of [a, b]) for (const id of term) counts[id] = (counts[id] as number) + 1;
  const size = a.term.length + b.term.length;
  const weight = new Float64Array(terms);
  const isCommon = new Uint8Array(terms);
  counts.forEach((count, id) => {
    weight[id] = Math.max(LEAST, 1 - Math.log(Math.max(1, count / 2)) / Math.log(Math.max(2, size / 2)));
    isCommon[id] = count > COMMON_COUNT && count > size * COMMON_SHARE ? 1 : 0;
  });
  return {weight, isCommon};
}
