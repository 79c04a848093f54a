import {expect, test} from '@jest/globals';
import {cellOf} from '../../src/model/comparison.ts';

test('the cell of a term has its counts and the sizes, target first', () => {
  const target = {label: 'a', counts: Uint32Array.of(1, 2), size: 10};
  const reference = {label: 'b', counts: Uint32Array.of(3, 4), size: 20};
  expect(cellOf({terms: ['x', 'y'], target, reference}, 1)).toEqual({f1: 2, f2: 4, n1: 10, n2: 20});
});
