/**
 * What one cell adds to half of G²: O ln(O/E) − (O − E), with its limit E at O = 0.
 *
 * The excesses O − E cancel over the cells of a table; taken off here, they keep the rounding error of a small G² in a
 * large corpus as small as the excess instead of as large as the corpus. Never negative but by rounding.
 */
export function deviance(observed: number, expected: number, excess: number): number {
  return observed === 0 ? expected : observed * Math.log1p(excess / expected) - excess;
}
