import {expect, test} from '@jest/globals';
import {g2FourTerm} from '../../src/measures/keyness/g2-four-term.ts';
import {lrc95} from '../../src/measures/keyness/lrc95.ts';
import {scoreAll} from '../../src/measures/score-all.ts';
import type {Comparison} from '../../src/model/comparison.ts';

const COMPARISON: Comparison = {
  terms: ['peace', 'war', 'absent'],
  target: {label: 'a', counts: Uint32Array.of(30, 10, 0), size: 1000},
  reference: {label: 'b', counts: Uint32Array.of(10, 20, 0), size: 2000},
};

test('every term has the score of its own cell, NaN where there is none', () => {
  expect([...scoreAll(COMPARISON, g2FourTerm)]).toEqual([
    g2FourTerm.score({f1: 30, f2: 10, n1: 1000, n2: 2000}),
    0,
    0,
  ]);
  expect(scoreAll(COMPARISON, lrc95)[2]).toBeNaN();
});
