/** A direction in which the rows of a matrix differ: its length, and what each row and each column has of it. */
export interface SingularTriple {
  readonly value: number;
  /** Of length 1, one number a row. */
  readonly left: Float64Array;
  /** Of length 1, one number a column. */
  readonly right: Float64Array;
}

/** Rounds of rotations; rows are at right angles after a few, and more change nothing. */
const MOST_SWEEPS = 60;
/** Rows are at right angles when the cosine between them is no larger. */
const RIGHT_ANGLE = 1e-15;
/** Of the longest: what is shorter comes from rounding. */
const NOTHING = 1e-12;

/**
 * In which directions do the rows of a matrix differ, the longest first? The singular value decomposition:
 * cell (i, j) is the sum over all triples of value · left[i] · right[j].
 *
 * For matrices with few rows (to about a hundred) and any number of columns. Pairs of rows are turned by the rotations
 * of Jacobi until all stand at right angles (ALAFF, section 11.3, www.cs.utexas.edu/users/flame/laff/alaff): sums, products and
 * square roots alone, so that every machine gives the same digits. Values that are nothing but rounding are left out;
 * signs are such that the largest number of `left`, the first of equals, is positive. RangeError for rows of two
 * lengths and for what is no number.
 */
export function singularValues(matrix: readonly ArrayLike<number>[]): readonly SingularTriple[] {
  const columns = matrix[0]?.length ?? 0;
  const rows = matrix.map(row => Float64Array.from(row));
  if (rows.some(row => row.length !== columns || !row.every(Number.isFinite)))
    throw new RangeError(`no matrix: ${matrix.length} rows; expected as many numbers in each`);
  const turns = rows.map((_, i) => Float64Array.from(rows, (_, k) => (k === i ? 1 : 0)));
  for (let sweep = 0; sweep < MOST_SWEEPS && turnAll(rows, turns); sweep++);
  const lengths = rows.map(row => Math.sqrt(dot(row, row)));
  const least = Math.max(...lengths, 0) * NOTHING;
  return [...rows.keys()]
    .filter(i => (lengths[i] as number) > least)
    .sort((a, b) => (lengths[b] as number) - (lengths[a] as number) || a - b)
    .map(i => tripleOf(rows[i] as Float64Array, turns[i] as Float64Array, lengths[i] as number));
}

/** One round: every pair of rows at right angles, for the moment. Whether any was turned. */
function turnAll(rows: readonly Float64Array[], turns: readonly Float64Array[]): boolean {
  let isTurned = false;
  for (let i = 0; i < rows.length; i++)
    for (let k = i + 1; k < rows.length; k++) {
      const [a, b] = [rows[i] as Float64Array, rows[k] as Float64Array];
      const [aa, bb, ab] = [dot(a, a), dot(b, b), dot(a, b)];
      if (Math.abs(ab) <= RIGHT_ANGLE * Math.sqrt(aa * bb)) continue;
      const cotangent = (bb - aa) / (2 * ab);
      const tangent = (cotangent < 0 ? -1 : 1) / (Math.abs(cotangent) + Math.sqrt(1 + cotangent ** 2));
      turn(a, b, tangent);
      turn(turns[i] as Float64Array, turns[k] as Float64Array, tangent);
      isTurned = true;
    }
  return isTurned;
}

function turn(a: Float64Array, b: Float64Array, tangent: number): void {
  const cosine = 1 / Math.sqrt(1 + tangent ** 2);
  const sine = cosine * tangent;
  for (let j = 0; j < a.length; j++) {
    const [x, y] = [a[j] as number, b[j] as number];
    a[j] = cosine * x - sine * y;
    b[j] = sine * x + cosine * y;
  }
}

function tripleOf(row: Float64Array, left: Float64Array, value: number): SingularTriple {
  const largest = left.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  // Nearly as large is as large: rounding must not choose between two.
  const first = left.find(x => Math.abs(x) >= largest * (1 - 1e-9)) ?? 1;
  const sign = first < 0 ? -1 : 1;
  return {value, left: left.map(x => sign * x), right: row.map(x => (sign * x) / value)};
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] as number) * (b[j] as number);
  return sum;
}
