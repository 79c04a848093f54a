import pow from '@stdlib/math-base-special-pow';

/**
 * A base raised to an exponent, the same in every bit on every machine.
 *
 * Node 24 gives other last digits for `**` than Node 20, and figures, tables and their checksums would differ with it;
 * the logarithm, the exponential function and the square root are the same in both. 1 for an exponent of 0, NaN for a
 * negative base with a broken exponent.
 */
export function power(base: number, exponent: number): number {
  return pow(base, exponent);
}
