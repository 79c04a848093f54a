import {expect, test} from '@jest/globals';
import {PRINT_STYLE} from '../../../src/render/html/print-style.ts';
import {STYLE} from '../../../src/render/html/style.ts';

test('the page has its print style, and the margins of A4 leave exactly the 183 mm of a figure', () => {
  expect(STYLE.endsWith(PRINT_STYLE)).toBe(true);
  const margin = Number(PRINT_STYLE.match(/margin: \d+mm ([\d.]+)mm/)?.[1]);
  expect(210 - 2 * margin).toBe(183);
});
