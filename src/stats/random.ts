/** The four 32-bit words of a generator; not all of them 0. */
export type GeneratorState = readonly [number, number, number, number];

/**
 * What would chance have done? A generator of numbers in [0, 1), the same on every machine for the same seed.
 *
 * xoshiro128**, its words filled by SplitMix32; steps of 2⁻³². Any whole number from 0 to 2³² − 1 is a seed,
 * RangeError for another.
 */
export function seededRandom(seed: number): () => number {
  if (seed !== seed >>> 0)
    throw new RangeError(`seed: ${seed}; expected a whole number from 0 to 4294967295`);
  const next = xoshiro128([mixed(seed, 1), mixed(seed, 2), mixed(seed, 3), mixed(seed, 4)]);
  return () => next() / 2 ** 32;
}

/**
 * The generator itself, which gives whole numbers from 0 to 2³² − 1.
 *
 * Source: Blackman & Vigna 2021, "Scrambled linear pseudorandom number generators", ACM Transactions on
 * Mathematical Software 47(4), xoshiro128**.
 */
export function xoshiro128(state: GeneratorState): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result >>> 0;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

// SplitMix32: step k of a Weyl sequence by the golden ratio, then the finaliser of MurmurHash3, which is a
// bijection: different steps give different words, so the four can never all be 0.
function mixed(seed: number, step: number): number {
  let word = (seed + Math.imul(step, 0x9e3779b9)) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
