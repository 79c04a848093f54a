import {expect, test} from '@jest/globals';
import {pValue} from '../../src/measures/p-value.ts';
import {expectNear} from '../support/close-to.ts';

test('each distribution turns a score into its p, whatever its sign (worked by hand)', () => {
  expectNear(pValue(-3.841458820694124, 'chi-square-1'), 0.05, 1e-12);
  expectNear(pValue(1.959963984540054, 'normal'), 0.05, 1e-12);
  expect(pValue(0.2, 'p-value')).toBe(0.2);
  expectNear(pValue(-3, 'log10-p'), 0.002, 1e-12);
  expect(pValue(0.1, 'log10-p')).toBe(1);
  expect(pValue(Number.NaN, 'normal')).toBeNaN();
  expect(pValue(3.84, 'chi-square-k-1')).toBe(pValue(3.84, 'chi-square-1'));
});
