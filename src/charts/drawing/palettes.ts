import {color, interpolateRgb, lab, rgb} from 'd3';
import {COLOURS} from '../theme.ts';

/** Another set of colours for a figure: what stands in the place of each colour of the house. */
export interface Palette {
  /** As typed on the command line: `okabe-ito`. */
  readonly name: string;
  readonly about: string;
  readonly source?: string;
  readonly recolour: (colour: string) => string;
}

const PALE = 0.62;

/**
 * Every palette; the first is that of the house.
 *
 * ```ts
 * PALETTES.map(({name}) => name); // → ['house', 'okabe-ito', 'tol', 'grey']
 * ```
 */
export const PALETTES = [
  {
    name: 'house',
    about: 'dark blue and vermilion, told apart by lightness too',
    recolour: colour => colour,
  },
  {
    name: 'okabe-ito',
    about: 'blue and orange that no common colour blindness confuses',
    source: 'Okabe & Ito 2008, Color Universal Design',
    recolour: sides({target: '#0072B2', reference: '#E69F00', third: '#000000'}),
  },
  {
    name: 'tol',
    about: 'the high-contrast scheme: blue, yellow and red that also differ in grey',
    source: 'Tol 2021, Colour Schemes, SRON technical note EPS/09-002, fig. 4',
    recolour: sides({target: '#004488', reference: '#DDAA33', third: '#BB5566'}),
  },
  {name: 'grey', about: 'every colour as the grey of its lightness', recolour: grey},
] as const satisfies readonly Palette[];

/** Name of a palette. */
export type PaletteName = (typeof PALETTES)[number]['name'];

/**
 * Where a figure will be seen.
 *
 * ```ts
 * THEMES.map(({name}) => name); // → ['print', 'transparent', 'dark']
 * ```
 */
export const THEMES = [
  {name: 'print', about: 'black on white', recolour: colour => colour},
  {
    name: 'transparent',
    about: 'black on nothing',
    recolour: colour => (colour === COLOURS.paper ? 'transparent' : colour),
  },
  {name: 'dark', about: 'light on dark: the same hues, their lightness turned round', recolour: inverted},
] as const satisfies readonly Palette[];

/** Name of a theme: where a figure will be seen. */
export type ThemeName = (typeof THEMES)[number]['name'];

/** Other colours for the sides of a comparison, with their pale forms; shades of magnitude take the target's hue. */
function sides(named: {readonly target: string; readonly reference: string; readonly third: string}) {
  const pale = (colour: string) => rgb(interpolateRgb(colour, '#FFFFFF')(PALE)).formatHex();
  const instead = new Map<string, string>([
    [COLOURS.target, named.target],
    [COLOURS.targetPale, pale(named.target)],
    [COLOURS.reference, named.reference],
    [COLOURS.referencePale, pale(named.reference)],
    [COLOURS.third, named.third],
  ]);
  return (colour: string) => instead.get(colour) ?? colour;
}

function grey(colour: string): string {
  return lab(lab(colour).l, 0, 0).formatHex();
}

const DARKEST = 8;
const LIGHTEST = 97;

function inverted(colour: string): string {
  if (color(colour) === null) return colour;
  const {l, a, b} = lab(colour);
  return lab(LIGHTEST - (l * (LIGHTEST - DARKEST)) / 100, a, b).formatHex();
}
