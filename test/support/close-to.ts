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

/** Expects a number within a relative tolerance of another, or within a thousandth of it around 0; null for null. */
export function expectNear(actual: number | null, expected: number | null, tolerance: number): void {
  if (actual === null || expected === null) {
    expect(actual).toBe(expected);
    return;
  }
  const allowed = Math.max(tolerance * Math.abs(expected), tolerance / 1000);
  if (!(Math.abs(actual - expected) <= allowed)) expect(actual).toBe(expected);
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(allowed);
}
