import type {NumberFormat} from '../model/table.ts';

const THIN_SPACE = '\u2009';
const MINUS = '\u2212';
const UNDEFINED = '–';
const SMALLEST_P = 0.001;

/**
 * How a number is written for people: `12 345`, `3.50`, `+1.25`, `−0.4`, `< 0.001`; an undefined one as `–`.
 *
 * Thousands are parted by a thin space (U+2009) and minus is U+2212, the same in every locale. A number that
 * rounds to zero has no sign. Only for reading: files for machines keep numbers unrounded.
 *
 * ```ts
 * [12345, null].map(value => formatNumber(value, {style: 'integer'})); // → ['12 345', '–']
 * formatNumber(2.5, {style: 'signed', digits: 1}); // → '+2.5'
 * ```
 */
export function formatNumber(value: number | null, format: NumberFormat): string {
  if (value === null || Number.isNaN(value)) return UNDEFINED;
  switch (format.style) {
    case 'integer':
      return rounded(value, 0, '');
    case 'decimal':
      return rounded(value, format.digits, '');
    case 'signed':
      return rounded(value, format.digits, '+');
    case 'p':
      return value < SMALLEST_P ? `< ${SMALLEST_P}` : value.toFixed(3);
  }
}

function rounded(value: number, digits: number, plus: string): string {
  const size = Math.abs(value).toFixed(digits);
  const sign = Number(size) === 0 ? '' : value < 0 ? MINUS : plus;
  return sign + (size === 'Infinity' ? '∞' : withThousands(size));
}

function withThousands(digits: string): string {
  const [whole = '', ...decimals] = digits.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE), ...decimals].join('.');
}
