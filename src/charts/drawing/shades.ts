import {interpolateBlues, lab, rgb} from 'd3';

/** Where on d3's Blues the lightest shade lies: lighter ones cannot be told from paper. */
const LIGHTEST = 0.15;
const STEPS = 9;
/** Ink turns white on shades darker than this (CIE L*): there black and white can be read equally well. */
const DARK = 49.5;

/** Shades of magnitude from light to dark, evenly spaced, as a Vega-Lite colour range. */
export const SHADES: readonly string[] = Array.from({length: STEPS}, (_, i) => shade(i / (STEPS - 1)));

/** The values at which the shades stand, for magnitudes from 0 to `most`. */
export function shadeStops(most: number): readonly number[] {
  return SHADES.map((_, i) => Math.round((i / (STEPS - 1)) * most * 1e4) / 1e4);
}

/** The shade of a magnitude between 0 and 1. */
export function shade(share: number): string {
  return rgb(interpolateBlues(LIGHTEST + (1 - LIGHTEST) * share)).formatHex();
}

/** Which ink can be read on that shade: the look of the cell's number. */
export function inkOn(share: number): 'cell-light' | 'cell-dark' {
  return lab(shade(share)).l < DARK ? 'cell-light' : 'cell-dark';
}
