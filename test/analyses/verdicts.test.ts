import {expect, test} from '@jest/globals';
import {compare} from '../../src/analyses/compare.ts';
import {evidenceOf} from '../../src/analyses/evidence.ts';
import {verdicts} from '../../src/analyses/verdicts.ts';
import {lrc95} from '../../src/measures/keyness/lrc95.ts';
import {rows} from '../../src/model/table.ts';
import {listOf} from '../support/list-of.ts';

const pair = {
  terms: ['more', 'same', 'rare', 'absent'],
  target: {label: 'a', counts: Uint32Array.of(90, 100, 1, 0), size: 10_000},
  reference: {label: 'b', counts: Uint32Array.of(30, 100, 1, 0), size: 10_000},
};

test('three times as often is changed, equally often is stable, once against once is neither (worked by hand)', () => {
  expect(verdicts(evidenceOf(pair), {family: [0, 1]})).toEqual([
    'changed',
    'stable',
    'undecided',
    'undecided',
  ]);
});

test('a term outside the family is never called changed', () => {
  expect(verdicts(evidenceOf(pair), {family: []})[0]).toBe('undecided');
});

test('the evidence holds LRC and the interval that it comes from (law)', () => {
  const {lrc, low, high} = evidenceOf(pair);
  const cell = {f1: 90, f2: 30, n1: 10_000, n2: 10_000};
  expect(lrc[0]).toBe(lrc95.score(cell));
  expect([low[0], high[0]]).toEqual(lrc95.interval(cell, 0.95));
  expect([lrc[1], lrc[2], lrc[3]]).toEqual([0, 0, Number.NaN]);
});

test('a table gives every term a verdict, from the BH column and the interval beside it (law)', () => {
  const a = listOf('a', {peace: 60, the: 500, war: 5, and: 300, once: 1});
  const b = listOf('b', {peace: 20, the: 520, war: 30, and: 310});
  for (const {pBh, lrc95Low, lrc95High, verdict} of rows(compare(a, b))) {
    if (pBh !== null && Number(pBh) <= 0.05) expect(verdict).toBe('changed');
    else if (lrc95Low !== null && lrc95High !== null && Number(lrc95Low) > -1 && Number(lrc95High) < 1)
      expect(verdict).toBe('stable');
    else expect(verdict).toBe('undecided');
  }
});
