import type {SideUnits, WholeComparison} from '../model/comparison.ts';

/**
 * How does the spread of a term's Log Ratio change with its value? The acceleration of the BCa interval.
 *
 * A sixth of the skewness of what single paragraphs do to the ratio, each measured against the mean of its section.
 * Source: Davison & Hinkley 1997, Bootstrap Methods and their Application (several samples).
 */
export function acceleration({units, target, reference}: WholeComparison, t: number): number {
  if (units === undefined) return 0;
  const ours = moments(units.target, t, {count: target.counts[t] as number, size: target.size});
  const theirs = moments(units.reference, t, {count: reference.counts[t] as number, size: reference.size});
  const squares = ours.squares + theirs.squares;
  return squares === 0 ? 0 : (ours.cubes - theirs.cubes) / (6 * squares * Math.sqrt(squares));
}

/** Sums of the squares and cubes of what each paragraph adds to the logarithm of the rate. */
function moments(
  {offsets, unit, count, unitSizes, unitSection}: SideUnits,
  t: number,
  side: {readonly count: number; readonly size: number},
): {readonly squares: number; readonly cubes: number} {
  const pull = Float64Array.from(unitSizes, size => -size / (side.size + 0.5));
  for (let at = offsets[t] as number; at < (offsets[t + 1] as number); at++) {
    const u = unit[at] as number;
    pull[u] = (pull[u] as number) + (count[at] as number) / (side.count + 0.5);
  }
  const sections = unitSection.reduce((most, section) => Math.max(most, section + 1), 0);
  const [sum, members] = [new Float64Array(sections), new Float64Array(sections)];
  pull.forEach((value, u) => {
    const section = unitSection[u] as number;
    sum[section] = (sum[section] as number) + value;
    members[section] = (members[section] as number) + 1;
  });
  let [squares, cubes] = [0, 0];
  pull.forEach((value, u) => {
    const section = unitSection[u] as number;
    const apart = value - (sum[section] as number) / (members[section] as number);
    squares += apart * apart;
    cubes += apart * apart * apart;
  });
  return {squares, cubes};
}
