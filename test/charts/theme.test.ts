import {describe, expect, test} from '@jest/globals';
import {lab, rgb} from 'd3';
import {PALETTES, THEMES} from '../../src/charts/drawing/palettes.ts';
import {COLOURS, mm, pt, TYPE, WIDTHS} from '../../src/charts/theme.ts';
import {linearLight, luminance} from '../support/luminance.ts';

// How a colour looks to eyes without one kind of cone: matrices on linear RGB for severity 1,
// Machado, Oliveira & Fernandes 2009, IEEE Transactions on Visualization and Computer Graphics 15(6), table 1.
const EYES = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
} as const;

function display(value: number): number {
  const inGamut = Math.max(0, Math.min(1, value));
  return inGamut <= 0.0031308 ? inGamut * 12.92 : 1.055 * inGamut ** (1 / 2.4) - 0.055;
}

function seenBy(eyes: keyof typeof EYES, colour: string): string {
  const {r, g, b} = rgb(colour);
  const light = [r, g, b].map(value => linearLight(value / 255));
  const [red = 0, green = 0, blue = 0] = EYES[eyes].map(
    row => display(row.reduce((sum, weight, i) => sum + weight * (light[i] ?? 0), 0)) * 255,
  );
  return rgb(red, green, blue).formatHex();
}

/** CIE L* under daylight (D65): what is left of a colour in greyscale. */
function lightness(colour: string): number {
  const light = luminance(colour);
  return light > (6 / 29) ** 3 ? 116 * Math.cbrt(light) - 16 : light * (29 / 3) ** 3;
}

/** Distance of two colours in CIE L*a*b*: about 2 is just seen, 20 is plain. */
function distance(a: string, b: string): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}

const NEIGHBOURS = [
  ['target', 'reference'],
  ['target', 'hidden'],
  ['reference', 'hidden'],
  ['target', 'targetPale'],
  ['reference', 'referencePale'],
  ['target', 'third'],
  ['reference', 'third'],
  ['target', 'paper'],
  ['targetPale', 'paper'],
  ['referencePale', 'interval'],
  ['hidden', 'paper'],
  ['kept', 'edited'],
  ['edited', 'moved'],
  ['moved', 'paper'],
] as const;

// Other palettes keep the grey of hidden words, which its label names: only what tells sides apart is theirs.
const pairs = PALETTES.flatMap(({name, recolour}) =>
  NEIGHBOURS.filter(
    pair => name === 'house' || name === 'grey' || !pair.some(colour => colour === 'hidden'),
  ).map(([a, b]) => [name, a, b, recolour(COLOURS[a]), recolour(COLOURS[b])] as const),
);

describe.each(pairs)('law: in the palette %s, %s beside %s', (palette, _a, _b, one, other) => {
  test('differ by 15 of lightness or more, so also in greyscale', () => {
    expect(Math.abs(lightness(one) - lightness(other))).toBeGreaterThanOrEqual(15);
  });

  test.each(['deuteranopia', 'protanopia'] as const)('stay apart under %s', eyes => {
    // greys are the same to all eyes: there lightness is all the distance there is
    expect(distance(seenBy(eyes, one), seenBy(eyes, other))).toBeGreaterThanOrEqual(
      palette === 'grey' ? 14 : 20,
    );
  });
});

test.each(PALETTES.map(({name, recolour}) => [name, recolour] as const))(
  'law: on a dark ground the sides of the palette %s are lighter than the ground, and apart',
  (_, recolour) => {
    const [, , {recolour: dark}] = THEMES;
    const ground = lightness(dark(COLOURS.paper));
    const [target, reference] = [COLOURS.target, COLOURS.reference].map(colour =>
      lightness(dark(recolour(colour))),
    );
    expect(ground).toBeLessThan(15);
    for (const side of [target, reference]) expect((side ?? 0) - ground).toBeGreaterThanOrEqual(15);
    expect(Math.abs((target ?? 0) - (reference ?? 0))).toBeGreaterThanOrEqual(12);
  },
);

test('published: lightness of the two sides and of grey, as the house rules give them', () => {
  expect(
    [COLOURS.target, COLOURS.reference, COLOURS.hidden].map(colour => Math.round(lightness(colour))),
  ).toEqual([29, 54, 73]);
});

test('the check can fail: red and green of one lightness fall together under deuteranopia', () => {
  expect(distance('#c05a4a', '#8b8a3d')).toBeGreaterThan(40);
  expect(distance(seenBy('deuteranopia', '#c05a4a'), seenBy('deuteranopia', '#8b8a3d'))).toBeLessThan(20);
});

test('worked by hand: an inch in pixels, points and millimetres; no type under 5 pt', () => {
  expect(mm(25.4)).toBe(96);
  expect(pt(72)).toBe(96);
  expect(mm(WIDTHS.wide)).toBe(691.65);
  expect(Math.min(...Object.values(TYPE))).toBeGreaterThanOrEqual(pt(5));
});
