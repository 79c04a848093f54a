/** The cosine of the angle between two rows of numbers; null when one of them is all 0. */
export function cosineOf(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  let [product, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    product += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return squaresA === 0 || squaresB === 0 ? null : product / Math.sqrt(squaresA * squaresB);
}
