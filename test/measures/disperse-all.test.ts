import {expect, test} from '@jest/globals';
import {disperseAll} from '../../src/measures/disperse-all.ts';
import {dpNorm2012} from '../../src/measures/dispersion/dp-norm2012.ts';
import type {FrequencyTable} from '../../src/model/frequency-table.ts';
import {sparse} from '../support/sparse.ts';

const ROWS = [
  [2, 0, 3],
  [0, 0, 0],
  [0, 7, 0],
];
const SIZES = [100, 50, 80];
const TABLE: FrequencyTable = {
  label: 'a',
  terms: ['peace', 'absent', 'war'],
  counts: Uint32Array.of(5, 0, 7),
  size: 230,
  units: ['I.1', 'I.2', 'I.3'],
  ...sparse(ROWS, SIZES),
};

test('every term has the score of its own row, NaN where there is none', () => {
  const scores = ROWS.map(counts => dpNorm2012.score({counts, sizes: SIZES}) ?? Number.NaN);
  expect([...disperseAll(TABLE, dpNorm2012)]).toEqual(scores);
  expect([...disperseAll(TABLE, dpNorm2012, [2, 0])]).toEqual([scores[2], scores[0]]);
});
