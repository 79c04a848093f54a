import {expect, test} from '@jest/globals';
import {termsAsked} from '../../src/stats/sparse-counts.ts';
import {sparse} from '../support/sparse.ts';

test('every term is meant unless some are asked for', () => {
  const counts = sparse(
    [
      [1, 0],
      [0, 2],
      [1, 1],
    ],
    [10, 10],
  );
  expect([...Array.from(termsAsked(counts))]).toEqual([0, 1, 2]);
  expect(termsAsked(counts, [2])).toEqual([2]);
  expect(termsAsked({...counts, offsets: new Uint32Array()})).toHaveLength(0);
});
