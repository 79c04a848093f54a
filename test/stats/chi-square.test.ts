import {expect, test} from '@jest/globals';
import {chiSquare1Critical, chiSquare1Survival, chiSquareSurvival} from '../../src/stats/chi-square.ts';
import {expectClose, expectNear} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';

const {chiSquare} = readJson<{chiSquare: {x: number; df: number; p: number}[]}>('oracle/inference.json');
const {survival} = readJson<{survival: {x: number; p: number}[]}>('oracle/statistics.json');

test('no difference is what chance always gives; NaN stays NaN (worked by hand)', () => {
  expect(chiSquare1Survival(0)).toBe(1);
  expect(chiSquare1Survival(Number.NaN)).toBeNaN();
  expect(chiSquare1Survival(-1)).toBeNaN();
});

test('the critical values of every textbook: 3.84 at .05, 6.63 at .01 (published)', () => {
  expect(chiSquare1Survival(3.841)).toBeCloseTo(0.05, 4);
  expect(chiSquare1Survival(6.635)).toBeCloseTo(0.01, 4);
});

test.each(survival)('law: the critical value of p = $p gives that p again', ({p}) => {
  expectNear(chiSquare1Survival(chiSquare1Critical(p)) / p, 1, 1e-9);
});

test('the critical values of every textbook (published), and the ends of the scale', () => {
  expect(chiSquare1Critical(0.05)).toBeCloseTo(3.8415, 4);
  expect(chiSquare1Critical(0.01)).toBeCloseTo(6.6349, 4);
  expect(chiSquare1Critical(1)).toBe(0);
  expect(chiSquare1Critical(0)).toBe(Number.POSITIVE_INFINITY);
});

test.each(survival)('p of $x is $p, down to 1e-300 (oracle)', ({x, p}) => {
  // The rounding of √(x/2) grows x/2-fold in the tail: at p = 1e-300 that is 685 epsilons at most.
  expectClose(chiSquare1Survival(x), p, 2 + x / 2);
});

test.each(chiSquare)('p of $x with $df degrees of freedom is $p (oracle)', ({x, df, p}) => {
  expectNear(chiSquareSurvival(x, df), p, 1e-10);
});

test('one degree of freedom is the other function; no degree is refused', () => {
  expect(chiSquareSurvival(3.84, 1)).toBe(chiSquare1Survival(3.84));
  expect(() => chiSquareSurvival(1, 0)).toThrow('degrees of freedom: 0');
});
