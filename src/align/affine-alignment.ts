/** What two words are worth side by side, by ids: more than 0 when they are the same word or near one another. */
export type WordScore = (a: number, b: number) => number;

const OPEN = 7; // of a gap, its first word included
const EXTEND = 1;
const NONE = -1e9;
// Three states a path may be in: it ends with a pair, with a word of a alone, or with a word of b alone.
const PAIR = 0;
const GAP_A = 1;
const GAP_B = 2;

/**
 * Which words of two short stretches go together? Pairs (i, j) by rising i: the same and near words alone.
 *
 * Gotoh's global alignment with affine gaps (Gotoh 1982, J. Mol. Biol. 162: 705–708): the first word of a gap costs 7,
 * each more 1, on the scale of `score`. One byte is kept for each pair of words, so the caller limits the size.
 */
export function affineAlignment(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  score: WordScore,
): readonly (readonly [i: number, j: number])[] {
  const width = b.length + 1;
  const rows = {pair: new Int32Array(width), gapA: new Int32Array(width), gapB: new Int32Array(width)};
  const steps = new Uint8Array((a.length + 1) * width);
  firstRow(rows, steps);
  for (let i = 1; i <= a.length; i++) {
    const word = a[i - 1] as number;
    fillRow(rows, steps.subarray(i * width, (i + 1) * width), j => score(word, b[j] as number));
  }
  return tracedPairs(steps, width, bestState(rows, b.length)).filter(
    ([i, j]) => score(a[i] as number, b[j] as number) > 0,
  );
}

/** Scores of the best paths to the cells of one row, by state. */
interface Rows {
  readonly pair: Int32Array;
  readonly gapA: Int32Array;
  readonly gapB: Int32Array;
}

function firstRow({pair, gapA, gapB}: Rows, steps: Uint8Array): void {
  pair.fill(NONE);
  gapA.fill(NONE);
  for (let j = 0; j < pair.length; j++) {
    gapB[j] = -OPEN - EXTEND * (j - 1);
    steps[j] = j === 1 ? PAIR : GAP_B << 4;
  }
  pair[0] = 0;
  gapB[0] = NONE;
}

/** From the scores of one row to those of the next; into `steps` the states that the best paths come from. */
function fillRow(rows: Rows, steps: Uint8Array, scoreAt: (j: number) => number): void {
  const {pair, gapA, gapB} = rows;
  let corner = bestState(rows, 0);
  let cornerScore = scoreOf(rows, corner, 0);
  steps[0] = corner << 2;
  gapA[0] = Math.max((gapA[0] as number) - EXTEND, cornerScore - OPEN);
  pair[0] = NONE;
  gapB[0] = NONE;
  for (let j = 1; j < pair.length; j++) {
    const above = bestState(rows, j);
    const aboveScore = scoreOf(rows, above, j);
    const longer = (gapA[j] as number) - EXTEND;
    pair[j] = cornerScore + scoreAt(j - 1);
    const fromA = longer >= aboveScore - OPEN ? GAP_A : above;
    gapA[j] = fromA === GAP_A ? longer : aboveScore - OPEN;
    const left = (pair[j - 1] as number) >= (gapA[j - 1] as number) ? PAIR : GAP_A;
    const leftScore = scoreOf(rows, left, j - 1);
    const fromB = (gapB[j - 1] as number) - EXTEND >= leftScore - OPEN ? GAP_B : left;
    steps[j] = corner | (fromA << 2) | (fromB << 4);
    gapB[j] = fromB === GAP_B ? (gapB[j - 1] as number) - EXTEND : leftScore - OPEN;
    corner = above;
    cornerScore = aboveScore;
  }
}

function bestState({pair, gapA, gapB}: Rows, j: number): number {
  const [p, a, b] = [pair[j] as number, gapA[j] as number, gapB[j] as number];
  if (p >= a && p >= b) return PAIR;
  return a >= b ? GAP_A : GAP_B;
}

function scoreOf({pair, gapA, gapB}: Rows, state: number, j: number): number {
  if (state === PAIR) return pair[j] as number;
  return (state === GAP_A ? gapA[j] : gapB[j]) as number;
}

/** Goes back from the last cell and collects the pairs. */
function tracedPairs(steps: Uint8Array, width: number, last: number): [number, number][] {
  const pairs: [number, number][] = [];
  let cell = steps.length - 1;
  for (let state = last; cell > 0; ) {
    const step = steps[cell] as number;
    if (state === PAIR) {
      pairs.push([Math.floor(cell / width) - 1, (cell % width) - 1]);
      cell -= width + 1;
      state = step & 3;
    } else if (state === GAP_A) {
      cell -= width;
      state = (step >> 2) & 3;
    } else {
      cell -= 1;
      state = (step >> 4) & 3;
    }
  }
  return pairs.reverse();
}
