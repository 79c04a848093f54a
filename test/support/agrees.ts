import {expect} from '@jest/globals';

/** Expects a worked value: within 1e-9 of it relatively, within 1e-12 where it is 0; null for null. */
export function expectAgrees(actual: number | null | undefined, expected: number | null): void {
  if (actual === null || actual === undefined || expected === null) {
    expect(actual).toBe(expected);
    return;
  }
  const off = Math.abs(actual - expected);
  const allowed = Math.abs(expected) < 1e-12 ? 1e-12 : 1e-9 * Math.abs(expected);
  if (!(off <= allowed)) expect(`${actual}`).toBe(`${expected} within ${allowed}`);
  expect(off).toBeLessThanOrEqual(allowed);
}

/** Expects every value that a fixture or an oracle names to be that of the measure with this column; all must be known. */
export function expectAll<Card extends {readonly name: string}>(
  expected: Readonly<Record<string, number | null>>,
  measures: readonly Card[],
  {score, column}: {score: (measure: Card) => number | null; column: (name: string) => string},
): void {
  const byColumn = new Map(measures.map(measure => [column(measure.name), measure]));
  for (const [name, value] of Object.entries(expected)) {
    const measure = byColumn.get(name);
    if (measure === undefined) throw new RangeError(`no measure for a worked value: ${name}`);
    expectAgrees(score(measure), value);
  }
  expect(Object.keys(expected).length).toBeGreaterThan(0);
}
