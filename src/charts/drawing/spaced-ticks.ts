/**
 * Which round numbers are written along a scale so that none stands too near the next?
 *
 * `place` gives the place of a number in pixels, `apart` the least distance. The first and what follows are kept
 * where there is room; `values` rise.
 */
export function spacedTicks(
  values: readonly number[],
  place: (value: number) => number,
  apart: number,
): readonly number[] {
  const kept: number[] = [];
  for (const value of values) {
    const last = kept.at(-1);
    if (last === undefined || Math.abs(place(value) - place(last)) >= apart) kept.push(value);
  }
  return kept;
}

/** 1, 2, 5, 10, 20, 50, … from `least` to `most`. */
export function roundNumbers(least: number, most: number): readonly number[] {
  const numbers: number[] = [];
  for (let power = Math.floor(Math.log10(least)); Number(`1e${power}`) <= most; power++) {
    for (const digit of [1, 2, 5]) {
      const number = Number(`${digit}e${power}`);
      if (number >= least && number <= most) numbers.push(number);
    }
  }
  return numbers;
}
