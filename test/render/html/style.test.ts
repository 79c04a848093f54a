import {expect, test} from '@jest/globals';
import {STYLE} from '../../../src/render/html/style.ts';

test('every opened brace is closed', () => {
  let depth = 0;
  for (const character of STYLE) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
});

test('every colour and face that is used is defined', () => {
  const used = [...STYLE.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  const fromThePage = '--print-width';
  const defined = new Set([fromThePage, ...[...STYLE.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)]);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter(name => !defined.has(name ?? ''))).toEqual([]);
});

test('text can be read: contrast of ink on paper is 4.5 or more, by day and by night', () => {
  const palettes = [
    ...STYLE.matchAll(/--paper: (#\w+); --ink: (#\w+); --quiet: (#\w+);.*? --link: (#\w+);/gs),
  ];
  expect(palettes).toHaveLength(2);
  for (const [, paper = '', ...inks] of palettes) {
    for (const ink of inks) expect(contrast(paper, ink)).toBeGreaterThanOrEqual(4.5);
  }
});

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
