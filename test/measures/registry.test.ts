import {describe, expect, test} from '@jest/globals';
import {ASSOCIATION_MEASURES} from '../../src/measures/association-measures.ts';
import {DISPERSION_MEASURES} from '../../src/measures/dispersion-measures.ts';
import {DISTANCE_MEASURES} from '../../src/measures/distance-measures.ts';
import {DIVERGENCE_MEASURES} from '../../src/measures/divergence-measures.ts';
import {DIVERSITY_MEASURES} from '../../src/measures/diversity-measures.ts';
import {KEYNESS_MEASURES} from '../../src/measures/keyness-measures.ts';
import {measureColumn, measureName} from '../../src/measures/measure-column.ts';
import {READABILITY_MEASURES} from '../../src/measures/readability-measures.ts';
import {MEASURES} from '../../src/measures/registry.ts';
import type {CellMeasure, Measure} from '../../src/model/measure.ts';
import {negated, swapped} from '../support/any-cell.ts';
import {AWKWARD_CELLS, IMPOSSIBLE_CELLS} from '../support/awkward-cells.ts';
import {expectNear} from '../support/close-to.ts';

const CELL_MEASURES: readonly CellMeasure[] = KEYNESS_MEASURES.filter(
  (measure): measure is typeof measure & CellMeasure => measure.sees === 'cell',
);

test('names are given once in a family and make columns that lead back (law)', () => {
  const names = MEASURES.map(({family, name}) => `${family}/${name}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.map(name => measureName(measureColumn(name)))).toEqual(names);
});

test('each family holds its own', () => {
  const families: readonly (readonly [family: string, measures: readonly Measure[]])[] = [
    ['keyness', KEYNESS_MEASURES],
    ['dispersion', DISPERSION_MEASURES],
    ['association', ASSOCIATION_MEASURES],
    ['diversity', DIVERSITY_MEASURES],
    ['divergence', DIVERGENCE_MEASURES],
    ['distance', DISTANCE_MEASURES],
    ['readability', READABILITY_MEASURES],
  ];
  for (const [family, measures] of families) {
    expect(new Set(measures.map(measure => measure.family))).toEqual(new Set([family]));
  }
  expect(families.flatMap(([, measures]) => measures)).toEqual(MEASURES);
});

test.each(MEASURES)('the card of $family/$name is complete', measure => {
  const {name, title, formula, unit, range, sign, zero, source} = measure;
  for (const fact of [name, title, formula, unit, range, sign, zero, source]) expect(fact).toMatch(/\S/);
  expect(source).toMatch(/\b(19|20)\d\d\b/);
});

describe.each(CELL_MEASURES)('$name on awkward cells', measure => {
  test.each(AWKWARD_CELLS)('%s: a finite number or null, no −0, the same the other way round', (_, cell) => {
    const score = measure.score(cell);
    if (score !== null) expect(Number.isFinite(score)).toBe(true);
    expect(Object.is(score, -0)).toBe(false);
    const mirrored = measure.score(swapped(cell));
    const {swap} = measure;
    if (swap === 'negates') expectNear(mirrored, negated(score), 1e-9);
    if (swap === 'keeps') expectNear(mirrored, score, 1e-9);
    if (swap === 'inverts' && score !== null && mirrored !== null) expectNear(score * mirrored, 1, 1e-9);
    if (swap === 'inverts' && score === null) expect(mirrored ?? 0).toBe(0);
  });

  test.each(AWKWARD_CELLS)('%s: the bounds of its interval are finite or open, and in order', (_, cell) => {
    const [low, high] = measure.interval?.(cell, 0.95) ?? [null, null];
    for (const bound of [low, high]) if (bound !== null) expect(Number.isFinite(bound)).toBe(true);
    if (low !== null && high !== null) expect(low).toBeLessThan(high);
    expect(measure.interval === undefined).toBe(measure.name !== 'lrc95');
  });

  test.each(IMPOSSIBLE_CELLS)('%s: refused', (_, cell) => {
    expect(() => measure.score(cell)).toThrow(RangeError);
  });
});
