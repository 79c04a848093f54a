import {expect, test} from '@jest/globals';
import {inkOn, SHADES, shade, shadeStops} from '../../../src/charts/drawing/shades.ts';
import {contrast, luminance} from '../../support/luminance.ts';

const SHARES = Array.from({length: 101}, (_, i) => i / 100);

test('law: ink can be read on every shade (WCAG 4.5 : 1)', () => {
  for (const share of SHARES) {
    const ink = inkOn(share) === 'cell-light' ? '#fff' : '#000';
    expect(contrast(shade(share), ink)).toBeGreaterThanOrEqual(4.5);
  }
});

test('law: more is always darker, and the least differs from paper', () => {
  const light = SHARES.map(share => luminance(shade(share)));
  for (let i = 1; i < light.length; i++) expect(light[i]).toBeLessThan(light[i - 1] ?? 0);
  expect(contrast(shade(0), '#fff')).toBeGreaterThan(1.1);
});

test('worked by hand: nine stops from nothing to the most', () => {
  expect(shadeStops(80)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80]);
  expect(SHADES).toHaveLength(9);
});
