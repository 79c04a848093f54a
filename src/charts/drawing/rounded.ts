/** A number to four decimals, so that the last digits of a logarithm, which differ between machines, never show. */
export function rounded(value: number): number {
  const short = Math.round(value * 1e4) / 1e4;
  return short === 0 ? 0 : short;
}

/** The same to six significant digits, for numbers that may be small throughout. */
export function shortened(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(6));
}
