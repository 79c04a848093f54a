import fc from 'fast-check';
import type {Cell} from '../../src/model/comparison.ts';

/** Any cell that two texts with words can give: counts from nothing up to every word. */
export const anyCell: fc.Arbitrary<Cell> = fc
  .record({
    n1: fc.integer({min: 1, max: 1_000_000}),
    n2: fc.integer({min: 1, max: 1_000_000}),
    share1: fc.double({min: 0, max: 1, noNaN: true}),
    share2: fc.double({min: 0, max: 1, noNaN: true}),
  })
  .map(({n1, n2, share1, share2}) => ({
    f1: Math.floor(n1 * share1 ** 4), // most terms are rare
    f2: Math.floor(n2 * share2 ** 4),
    n1,
    n2,
  }));

/** The same comparison seen from the other side. */
export function swapped({f1, f2, n1, n2}: Cell): Cell {
  return {f1: f2, f2: f1, n1: n2, n2: n1};
}

/** −x, and null for null; never −0. */
export function negated(x: number | null): number | null {
  return x === null ? null : 0 - x;
}
