import {formatLocale} from 'd3';
import {power} from '../../stats/power.ts';

// As the theme's axes write them: a thin space between thousands, a true minus.
const {format} = formatLocale({
  decimal: '.',
  thousands: '\u2009',
  grouping: [3],
  currency: ['', ''],
  minus: '−',
});

/** A whole number as a figure shows it: 5 361, with thin spaces. */
export const whole: (value: number) => string = format(',.0f');

/** A number with one decimal, as a figure shows it: 125.3. */
export const oneDecimal: (value: number) => string = format(',.1f');

/** A ratio given as its binary logarithm, in words of a tick: ×8, ÷2, and "equal rates" at 0. */
export function ratioTick(log2: number): string {
  if (log2 === 0) return 'equal rates';
  return `${log2 > 0 ? '×' : '÷'}${whole(power(2, Math.abs(log2)))}`;
}

/** How many times as often, from the binary logarithm of a ratio, whichever side has more: "2.4 times", "12 times". */
export function times(log2: number): string {
  const ratio = power(2, Math.abs(log2));
  return `${ratio < 9.95 ? oneDecimal(ratio) : whole(ratio)} times`;
}

/** A number of things: "1 occurrence", "5 361 words". */
export function counted(n: number, thing: string): string {
  return `${whole(n)} ${thing}${n === 1 ? '' : 's'}`;
}

/** A number with three significant digits, as a figure shows it: 0.348, 0.0027, −12.5. */
export const significant: (value: number) => string = format(',.3~r');

const threeDigits = format(',.3r');

/** The ends of an interval, both with three significant digits: [0.0398; 0.0700]. */
export function intervalText(low: number, high: number): string {
  return `[${threeDigits(low)}; ${threeDigits(high)}]`;
}
