/** Numbers of 0 and above: those above 0 as they are, and how many zeros besides. */
export interface Sample {
  readonly values: Float64Array;
  readonly zeros: number;
}

/**
 * Do the numbers of one sample tend to be larger than those of another?
 *
 * `u` counts the pairs in which the first sample has the larger number, ties as half a pair. `z` is its distance from
 * one half of all pairs in standard errors, ties taken into account and half a pair taken off for continuity: positive
 * when the first sample tends to be larger. NaN when a sample is empty or all numbers are equal. Sorts `values`.
 * Source: Mann & Whitney 1947, The Annals of Mathematical Statistics 18(1): 50–60; ties: Lehmann 2006, Nonparametrics, § 1.4.
 */
export function mannWhitney(x: Sample, y: Sample): {readonly u: number; readonly z: number} {
  const [m, n] = [x.values.length + x.zeros, y.values.length + y.zeros];
  const {rankSum, ties} = ranked(x, y);
  const u = rankSum - (m * (m + 1)) / 2;
  const all = m + n;
  const variance = ((m * n) / 12) * (all + 1 - ties / (all * (all - 1)));
  const apart = u - (m * n) / 2;
  const z = (Math.sign(apart) * Math.max(0, Math.abs(apart) - 0.5)) / Math.sqrt(variance);
  return {u, z: variance > 0 ? z + 0 : Number.NaN};
}

const tiesOf = (equal: number) => equal * equal * equal - equal;

/** The sum of the ranks of the first sample, and Σ(t³ − t) over groups of t equal numbers. */
function ranked(x: Sample, y: Sample): {readonly rankSum: number; readonly ties: number} {
  const [first, second] = [x.values.sort(), y.values.sort()];
  const zeros = x.zeros + y.zeros;
  let rankSum = (x.zeros * (zeros + 1)) / 2;
  let ties = tiesOf(zeros);
  let rank = zeros;
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const value = Math.min(first[i] ?? Number.POSITIVE_INFINITY, second[j] ?? Number.POSITIVE_INFINITY);
    const [fromFirst, fromSecond] = [runFrom(first, i, value), runFrom(second, j, value)];
    const equal = fromFirst + fromSecond;
    rankSum += fromFirst * (rank + (equal + 1) / 2);
    ties += tiesOf(equal);
    rank += equal;
    i += fromFirst;
    j += fromSecond;
  }
  return {rankSum, ties};
}

/** How many values from here on are this one. */
function runFrom(values: Float64Array, from: number, value: number): number {
  let to = from;
  while (values[to] === value) to++;
  return to - from;
}
