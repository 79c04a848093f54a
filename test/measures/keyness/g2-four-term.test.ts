import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {g2FourTerm} from '../../../src/measures/keyness/g2-four-term.ts';
import type {Cell} from '../../../src/model/comparison.ts';
import {anyCell, negated, swapped} from '../../support/any-cell.ts';
import {expectClose} from '../../support/close-to.ts';
import {readJson} from '../../support/json.ts';
import {published} from '../../support/published.ts';

const PUBLISHED = published<Cell, {g2FourTerm: number; sign: number}>('keyness');
const {cells} = readJson<{cells: {cell: Cell; g2FourTerm: number}[]}>('oracle/measures.json');

test('one word against one word, one of them the term: 2 · 2 · ln 2 (worked by hand)', () => {
  expectClose(g2FourTerm.score({f1: 1, f2: 0, n1: 1, n2: 1}), 4 * Math.LN2, 2);
  expectClose(g2FourTerm.score({f1: 0, f2: 1, n1: 1, n2: 1}), -4 * Math.LN2, 2);
});

test.each(PUBLISHED)('$id (published: $source)', ({input, expected, printed}) => {
  const score = g2FourTerm.score(input);
  // Recomputed by the textbook formula in double precision, whose own error grows with the corpus: 1e-10 here.
  expectClose(score, expected.sign * expected.g2FourTerm, 1e-10 / Number.EPSILON);
  if (printed?.g2FourTerm !== undefined) expect(score).toBeCloseTo(printed.g2FourTerm, 2);
});

test.each(cells)('$cell: $g2FourTerm (oracle)', ({cell, g2FourTerm: expected}) => {
  // Near equal rates two numbers as large as the excess O − E cancel: their rounding is what is left.
  const excess = Math.abs(cell.f1 * cell.n2 - cell.f2 * cell.n1) / (cell.n1 + cell.n2);
  expectClose(g2FourTerm.score(cell), expected, 4 + (2 * excess) / Math.abs(expected));
});

test('swapping the sides flips the sign (law)', () => {
  fc.assert(
    fc.property(anyCell, cell => {
      expectClose(g2FourTerm.score(swapped(cell)), negated(g2FourTerm.score(cell)), 1e5);
    }),
  );
});

test('the sign is that of the difference of rates; equal rates give exactly 0 (law)', () => {
  const rates = [
    fc.integer({min: 0, max: 1e4}),
    fc.integer({min: 1, max: 1e4}),
    fc.integer({min: 1, max: 1e4}),
  ];
  fc.assert(
    fc.property(
      ...(rates as [fc.Arbitrary<number>, fc.Arbitrary<number>, fc.Arbitrary<number>]),
      (f, rest, by) => {
        const n = f + rest;
        expect(g2FourTerm.score({f1: f, n1: n, f2: f * by, n2: n * by})).toBe(0);
      },
    ),
  );
  fc.assert(
    fc.property(anyCell, cell => {
      const score = g2FourTerm.score(cell) as number;
      const difference = Math.sign(cell.f1 * cell.n2 - cell.f2 * cell.n1);
      expect([difference, 0]).toContain(Math.sign(score));
      if (Math.abs(cell.f1 / cell.n1 - cell.f2 / cell.n2) > 1e-3) expect(Math.sign(score)).toBe(difference);
    }),
  );
});

test('ten times the text is ten times the evidence (law)', () => {
  fc.assert(
    fc.property(anyCell, ({f1, f2, n1, n2}) => {
      const once = g2FourTerm.score({f1, f2, n1, n2}) as number;
      const tenfold = g2FourTerm.score({f1: f1 * 10, f2: f2 * 10, n1: n1 * 10, n2: n2 * 10}) as number;
      expect(Math.abs(tenfold - 10 * once)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(tenfold)));
    }),
  );
});
