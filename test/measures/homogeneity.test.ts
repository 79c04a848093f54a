import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {homogeneity} from '../../src/measures/homogeneity.ts';
import {g2FourTerm} from '../../src/measures/keyness/g2-four-term.ts';
import {chiSquareSurvival} from '../../src/stats/chi-square.ts';
import {anyCell} from '../support/any-cell.ts';
import {expectNear} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';

interface Row {
  readonly counts: readonly number[];
  readonly sizes: readonly number[];
  readonly g2: number;
  readonly df: number;
  readonly p: number;
}

test('three texts of one word, one of them the term: 2 (ln 3 + 2 ln 3/2) (worked by hand)', () => {
  const parts = {counts: [1, 0, 0], sizes: [1, 1, 1]};
  expectNear(homogeneity(parts), 2 * (Math.log(3) + 2 * Math.log(1.5)), 1e-12);
});

test.each(readJson<{homogeneity: Row[]}>('oracle/inference.json').homogeneity)(
  '$counts of $sizes (oracle)',
  ({counts, sizes, g2, df, p}) => {
    expectNear(homogeneity({counts, sizes}), g2, 1e-10);
    expectNear(chiSquareSurvival(homogeneity({counts, sizes}) ?? 0, df), p, 1e-9);
  },
);

test('two texts give the size of the four-term G²; a third with the common rate adds nothing (law)', () => {
  fc.assert(
    fc.property(anyCell, ({f1, f2, n1, n2}) => {
      const two = homogeneity({counts: [f1, f2], sizes: [n1, n2]}) ?? 0;
      expect(Math.abs(two - Math.abs(g2FourTerm.score({f1, f2, n1, n2}) ?? 0))).toBeLessThan(
        1e-6 * Math.max(1, two),
      );
      const three = homogeneity({counts: [f1, f2, f1 + f2], sizes: [n1, n2, n1 + n2]}) ?? 0;
      expect(Math.abs(three - two)).toBeLessThan(1e-6 * Math.max(1, two));
    }),
  );
});

test('the order of the texts does not matter; empty texts are no texts (law)', () => {
  const g2 = homogeneity({counts: [3, 9, 1], sizes: [100, 90, 80]}) as number;
  expectNear(homogeneity({counts: [1, 3, 9], sizes: [80, 100, 90]}), g2, 1e-12);
  expectNear(homogeneity({counts: [1, 0, 3, 9], sizes: [80, 0, 100, 90]}), g2, 1e-12);
  expect(homogeneity({counts: [5, 0], sizes: [50, 0]})).toBeNull();
  expect(() => homogeneity({counts: [5, 1], sizes: [4, 4]})).toThrow('impossible counts: 5 of 4');
});
