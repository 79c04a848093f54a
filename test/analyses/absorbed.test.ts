import {expect, test} from '@jest/globals';
import {absorbed} from '../../src/analyses/absorbed.ts';

test('a phrase as frequent as a longer one around it is absorbed, a more frequent one is not (worked by hand)', () => {
  const terms = ['workers', 'workers parties', 'and workers parties', 'communist and workers parties'];
  expect([...absorbed(terms, Uint32Array.of(9, 4, 4, 4))]).toEqual([0, 1, 1, 0]);
  expect([...absorbed(terms, Uint32Array.of(4, 4, 4, 3))]).toEqual([1, 1, 0, 0]);
});
