import {expect} from '@jest/globals';

/** Expects a number within `k` machine epsilons of another, relatively: |actual − expected| ≤ k · EPS · |expected|. */
export function expectClose(actual: number | null, expected: number | null, k = 1): void {
  if (actual === null || expected === null || expected === 0 || !Number.isFinite(expected)) {
    expect(actual).toBe(expected);
    return;
  }
  const epsilons = Math.abs(actual - expected) / (Number.EPSILON * Math.abs(expected));
  if (!(epsilons <= k))
    expect(`${actual}, ${epsilons} epsilons away`).toBe(`${expected} within ${k} epsilons`);
  expect(epsilons).toBeLessThanOrEqual(k);
}
