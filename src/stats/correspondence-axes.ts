import {singularValues} from './singular-values.ts';

/** One axis: how much of the inertia it holds, and where the rows and columns lie on it (principal coordinates). */
export interface CorrespondenceAxis {
  readonly inertia: number;
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

/** What a table of counts looks like to correspondence analysis. */
export interface CorrespondenceAxes {
  /** Share of each row, and of each column, in the total. */
  readonly rowMasses: Float64Array;
  readonly columnMasses: Float64Array;
  /** What each row, and each column, adds to the total inertia. */
  readonly rowInertias: Float64Array;
  readonly columnInertias: Float64Array;
  /** χ² divided by the total. */
  readonly inertia: number;
  /** At most one fewer than there are rows or columns, the strongest first; their inertias sum to the whole. */
  readonly axes: readonly CorrespondenceAxis[];
}

/**
 * Along which axes do the rows of a table of counts differ from what its margins would give, and which columns make them?
 *
 * Singular values of the standardised residuals (p − r·c)/√(r·c), p being shares of the total: their squares are the
 * inertias of the axes; a row's place is value · left/√mass, a column's value · right/√mass (the matrices are set out at
 * jmp.com/support/help/en/16.1/jmp/details-report.shtml). Total inertia is χ²/n: 0 where all rows are alike, at most
 * the lesser of rows and columns, less 1. RangeError for an empty row or column and for what is no count.
 */
export function correspondenceAxes(counts: readonly ArrayLike<number>[]): CorrespondenceAxes {
  const [rows, columns] = marginsOf(counts);
  const total = rows.reduce((sum, row) => sum + row, 0);
  if (![...rows, ...columns].every(margin => margin > 0 && margin < Number.POSITIVE_INFINITY))
    throw new RangeError(
      `no table of counts: ${counts.length} rows; expected none, and no column, without a count`,
    );
  const [rowMasses, columnMasses] = [rows.map(row => row / total), columns.map(column => column / total)];
  const residuals = counts.map((row, i) =>
    columnMasses.map((mass, j) => {
      const expected = (rowMasses[i] as number) * mass;
      return ((row[j] as number) / total - expected) / Math.sqrt(expected);
    }),
  );
  const rowInertias = Float64Array.from(residuals, row => row.reduce((sum, x) => sum + x * x, 0));
  const columnInertias = columnMasses.map((_, j) =>
    residuals.reduce((sum, row) => sum + (row[j] as number) ** 2, 0),
  );
  const axes = singularValues(residuals).map(({value, left, right}) => ({
    inertia: value ** 2,
    rows: left.map((x, i) => (value * x) / Math.sqrt(rowMasses[i] as number)),
    columns: right.map((x, j) => (value * x) / Math.sqrt(columnMasses[j] as number)),
  }));
  const inertia = rowInertias.reduce((sum, x) => sum + x, 0);
  return {rowMasses, columnMasses, rowInertias, columnInertias, inertia, axes: axes.filter(isReal(inertia))};
}

function marginsOf(counts: readonly ArrayLike<number>[]): readonly [Float64Array, Float64Array] {
  const columns = new Float64Array(counts[0]?.length ?? 0);
  const rows = Float64Array.from(counts, row =>
    Array.from(row).reduce((sum, count, j) => {
      if (!(count >= 0)) throw new RangeError(`no count: ${count}; expected a number from 0`);
      columns[j] = (columns[j] as number) + count;
      return sum + count;
    }, 0),
  );
  return [rows, columns];
}

/** Residuals have one dimension fewer than there are rows; what stands there comes from rounding, as do rows alike. */
function isReal(total: number): (axis: CorrespondenceAxis) => boolean {
  return ({inertia}) => inertia > Math.max(total * 1e-18, 1e-24);
}
