import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {NumberFormat} from '../../src/model/table.ts';
import {formatNumber} from '../../src/render/number-format.ts';

const integer: NumberFormat = {style: 'integer'};
const decimal: NumberFormat = {style: 'decimal', digits: 2};
const signed: NumberFormat = {style: 'signed', digits: 1};
const p: NumberFormat = {style: 'p'};

test.each([
  [0, integer, '0'],
  [999, integer, '999'],
  [1000, integer, '1\u2009000'],
  [1234567, integer, '1\u2009234\u2009567'],
  [-1234, integer, '−1\u2009234'],
  [12345.678, decimal, '12\u2009345.68'],
  [0.1234567, decimal, '0.12'],
  [-0.004, decimal, '0.00'],
  [1.25, signed, '+1.3'],
  [-2.25, signed, '−2.3'],
  [0.04, signed, '0.0'],
  [-0, signed, '0.0'],
  [Number.POSITIVE_INFINITY, signed, '+∞'],
  [Number.NEGATIVE_INFINITY, integer, '−∞'],
  [null, integer, '–'],
  [Number.NaN, p, '–'],
  [0.0432, p, '0.043'],
  [0.001, p, '0.001'],
  [0.0009999, p, '< 0.001'],
  [0, p, '< 0.001'],
  [1, p, '1.000'],
] as const)('worked by hand: %p as %p is %p', (value, format, written) => {
  expect(formatNumber(value, format)).toBe(written);
});

test('law: without its thin spaces and with a hyphen for the minus, a written whole number reads back', () => {
  fc.assert(
    fc.property(fc.integer(), value => {
      const written = formatNumber(value, integer);
      expect(Number(written.replaceAll('\u2009', '').replace('−', '-'))).toBe(value);
      expect(written).toMatch(/^−?\d{1,3}(\u2009\d{3})*$/);
    }),
  );
});
