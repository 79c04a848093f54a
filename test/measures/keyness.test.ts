import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {KEYNESS_MEASURES} from '../../src/measures/keyness-measures.ts';
import {measureColumn} from '../../src/measures/measure-column.ts';
import {pearson} from '../../src/measures/pearson.ts';
import {simpleMathsOf} from '../../src/measures/simple-maths-of.ts';
import {williamsQ} from '../../src/measures/williams-q.ts';
import type {Cell} from '../../src/model/comparison.ts';
import type {CellMeasure} from '../../src/model/measure.ts';
import {anyCell, swapped} from '../support/any-cell.ts';
import {expectNear} from '../support/close-to.ts';
import {CELL_HAND} from '../support/hand-cells.ts';
import {readJson} from '../support/json.ts';
import {published} from '../support/published.ts';

const CELL_MEASURES: readonly CellMeasure[] = KEYNESS_MEASURES.filter(
  (measure): measure is typeof measure & CellMeasure => measure.sees === 'cell',
);
const byColumn = (column: string): CellMeasure => {
  const found = CELL_MEASURES.find(({name}) => measureColumn(name) === column);
  if (found === undefined) throw new RangeError(`no such measure: ${column}`);
  return found;
};

type Values = {readonly [column: string]: number | null};
const PUBLISHED = published<Cell, Values>('keyness');
const UNSIGNED = ['g2TwoTerm', 'g2FourTerm', 'chiSquare']; // they stand beside their sign
const {cells} = readJson<{cells: ({cell: Cell} & Values)[]}>('oracle/measures.json');

test('every measure of four numbers is worked by hand', () => {
  expect(Object.keys(CELL_HAND).sort()).toEqual(CELL_MEASURES.map(({name}) => name).sort());
});

const WITH_ORACLE = CELL_MEASURES.filter(({name}) => name !== 'lrc95'); // which has one of its own

describe.each(WITH_ORACLE)('$name', ({name, score}) => {
  const column = measureColumn(name);

  test.each(CELL_HAND[name] ?? [])('$cell (worked by hand)', ({cell, value}) => {
    expectNear(score(cell), value, 1e-12);
  });

  const known = cells.filter(row => column in row);
  test.each(known)('$cell (oracle)', ({cell, [column]: expected}) => {
    expectNear(score(cell), expected as number | null, name === 'ell' ? 1e-9 : 1e-10);
  });
});

test('the oracle knows every measure of four numbers', () => {
  const columns = WITH_ORACLE.map(({name}) => measureColumn(name));
  for (const row of cells) expect(columns.filter(column => !(column in row))).toEqual([]);
});

describe.each(PUBLISHED)('$id (published: $source)', ({input, expected}) => {
  const {sign = 1, ...values} = expected;
  const columns = Object.keys(values).filter(column => !/^lrc95(Low|High)$/.test(column));
  test.each(columns)('%s', column => {
    const value = values[column] as number;
    expectNear(
      byColumn(column).score(input),
      UNSIGNED.includes(column) ? (sign as number) * value : value,
      1e-9,
    );
  });

  test('what the source lacks is undefined', () => {
    for (const column of ['percentDiff', 'relativeRisk', 'oddsRatio'])
      if (input.f2 === 0) expect(byColumn(column).score(input)).toBeNull();
  });
});

test.each(published<Cell & {k: number}, {simpleMaths: number}>('simple-maths'))(
  '$id: simple maths (published: $source)',
  ({input, expected}) => {
    expectNear(simpleMathsOf(input, input.k), expected.simpleMaths, 1e-9);
    expect(() => simpleMathsOf(input, 0)).toThrow('constant of simple maths: 0');
  },
);

test.each(published<{r1: number; r2: number}, {differenceCoefficient: number}>('difference-coefficient'))(
  '$id: difference coefficient (published: $source)',
  ({input: {r1, r2}, expected}) => {
    const cell = {f1: r1, f2: r2, n1: 1e6, n2: 1e6};
    expectNear(byColumn('differenceCoefficient').score(cell), expected.differenceCoefficient, 1e-9);
  },
);

type Counts = {readonly [term: string]: number};
test.each(published<{target: Counts; reference: Counts}, {[term: string]: Values}>('keyness-signed'))(
  '$id: the corrected statistics (published: $source)',
  ({input: {target, reference}, expected}) => {
    const size = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
    for (const [term, values] of Object.entries(expected)) {
      const cell = {
        f1: target[term] ?? 0,
        f2: reference[term] ?? 0,
        n1: size(target),
        n2: size(reference),
      };
      for (const column of ['chiSquare', 'chiSquareYates', 'g2FourTerm', 'g2Williams'])
        expectNear(byColumn(column).score(cell), values[column] as number, 1e-9);
    }
  },
);

test.each(
  published<{o11: number; o12: number; o21: number; o22: number}, {[tail: string]: number}>('fisher'),
)('$id: Fisher, specificity and Yates (published: $source)', ({input: {o11, o12, o21, o22}, expected}) => {
  const cell = {f1: o11, f2: o21, n1: o11 + o12, n2: o21 + o22};
  expectNear(byColumn('fisherExact').score(cell), expected.two as number, 1e-12);
  expectNear(byColumn('lafonSpecificity').score(cell), Math.log10(expected.less as number), 1e-12);
  expectNear(byColumn('chiSquareYates').score(cell), -(expected.chiSquareYates as number), 1e-12);
});

const neutral = (measure: CellMeasure) => (/1 equal (rates|odds)/.test(measure.sign) ? 1 : 0);

describe.each(CELL_MEASURES)('laws of $name', measure => {
  test('swapping the sides does what the card says', () => {
    fc.assert(
      fc.property(anyCell, cell => {
        const [there, back] = [measure.score(cell), measure.score(swapped(cell))];
        if (there === null || back === null) return;
        if (measure.swap === 'negates') expectNear(there + back, 0, 1e-6 * Math.max(1, Math.abs(there)));
        if (measure.swap === 'keeps') expectNear(there, back, 1e-6);
        if (measure.swap === 'inverts' && there > 0) expectNear(there * back, 1, 1e-9);
      }),
    );
  });

  test('equal counts in texts of equal size give the neutral value', () => {
    fc.assert(
      fc.property(anyCell, ({f1, n1}) => {
        const score = measure.score({f1, f2: f1, n1, n2: n1});
        if (score === null) return;
        if (measure.name === 'fisher-exact') expect(score).toBe(1);
        else if (measure.name === 'bic') expectNear(score, -Math.log(2 * n1), 1e-12);
        else expect(score).toBe(neutral(measure));
      }),
    );
  });

  test('a signed score has the sign of the difference of rates', () => {
    if (measure.swap !== 'negates') return;
    fc.assert(
      fc.property(anyCell, cell => {
        const side = Math.sign(cell.f1 * cell.n2 - cell.f2 * cell.n1);
        const score = measure.score(cell);
        // The ½ of Walter pulls texts of different size apart at equal rates; Hardie's stands for a count of 0.
        const isHalved =
          measure.name === 'log-ratio-walter' ||
          (measure.name === 'log-ratio-hardie' && Math.min(cell.f1, cell.f2) === 0);
        if (score !== null && !isHalved) expect([side, 0]).toContain(Math.sign(score));
      }),
    );
  });
});

test('Williams’ q tends to 1, Pearson’s X² of an empty table is 0 or undefined (law)', () => {
  expectNear(williamsQ({f1: 1e8, f2: 1e8, n1: 2e8, n2: 2e8}), 1, 1e-8);
  expect(pearson({f1: 0, f2: 0, n1: 5, n2: 5}, 0)).toBe(0);
  expect(pearson({f1: 0, f2: 0, n1: 0, n2: 5}, 0)).toBeNull();
});

test('a chance far below the smallest double has its specificity still (law: in doublings of the text)', () => {
  const lafon = byColumn('lafonSpecificity');
  expect(lafon.score({f1: 5000, f2: 0, n1: 1e5, n2: 1e6})).toBeGreaterThan(5000);
  expect(byColumn('fisherExact').score({f1: 290, f2: 0, n1: 1e5, n2: 1e6})).toBeGreaterThan(0);
});
