/**
 * What do many numbers add up to, rounding errors not counted in?
 *
 * Neumaier's variant of Kahan's sum: the error stays that of one addition, however many numbers there are. 0 for none.
 * Source: Neumaier 1974, Zeitschrift für angewandte Mathematik und Mechanik 54: 39–51.
 */
export function compensatedSum(values: ArrayLike<number>): number {
  let [sum, lost] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
