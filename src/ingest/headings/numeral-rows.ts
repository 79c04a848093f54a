/** A bare number and how it is written. */
export interface BareNumeral {
  readonly value: number;
  /** A stop follows it. */
  readonly hasStop: boolean;
}

/** So many numerals out of their row may stand between a 1 and its 2. */
const MOST_BETWEEN = 2;

/**
 * Which of the bare numbers of a text, in reading order, number its parts: those that count up by one, in rows.
 *
 * A row begins at 1 where 2 follows, or at 2 where 3 comes next, for the first part often bears no number. Where 1 comes
 * several times, the last that is written as the 2 is begins the row: the others are the word "I" on a line of its own.
 */
export function numeralRows(numerals: readonly BareNumeral[]): readonly boolean[] {
  const ones = new Set(numerals.map((_, i) => oneBefore(numerals, i)));
  let last = 0;
  return numerals.map(({value, hasStop}, i) => {
    const next = numerals.slice(i + 1, i + 20).find(numeral => numeral.value !== 1);
    const isFirst = ones.has(i) || (hasStop && last === 0);
    const isIn = value === 1 ? isFirst : value === last + 1 || (value === 2 && next?.value === 3);
    if (isIn) last = value;
    return isIn;
  });
}

/** Index of the 1 that belongs to the 2 at i; -1 where there is none. */
function oneBefore(numerals: readonly BareNumeral[], i: number): number {
  const two = numerals[i];
  if (two?.value !== 2) return -1;
  let k = i - 1;
  while (k > 0 && i - 1 - k < MOST_BETWEEN && (numerals[k]?.value ?? 0) > 2) k--;
  let last = -1;
  for (; k >= 0 && numerals[k]?.value === 1; k--) {
    if (numerals[k]?.hasStop === two.hasStop) return k;
    if (last < 0) last = k;
  }
  return last;
}
