import {InputError} from '../../base/errors.ts';

const DAY = 86_400_000;

/**
 * A date as a point in time: years with their fraction. A month or a year alone stands for its middle.
 *
 * `1957-11-16`, `1957-11` or `1957`, in ISO 8601. InputError for anything else.
 */
export function decimalYear(date: string): number {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date.trim());
  if (match === null) {
    throw new InputError(`not a date: ${date}; expected one such as 1957-11-16, 1957-11 or 1957`);
  }
  const [year, month, day] = match.slice(1).map(part => (part === undefined ? undefined : Number(part)));
  const [start, end] = [Date.UTC(year ?? 0, 0, 1), Date.UTC((year ?? 0) + 1, 0, 1)];
  const at =
    month === undefined
      ? (start + end) / 2
      : day === undefined
        ? (Date.UTC(year ?? 0, month - 1, 1) + Date.UTC(year ?? 0, month, 1)) / 2
        : Date.UTC(year ?? 0, month - 1, day) + DAY / 2;
  return (year ?? 0) + (at - start) / (end - start);
}
