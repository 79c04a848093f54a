import {rgb} from 'd3';

/** Linear light of a channel of an sRGB colour, 0 to 1 (IEC 61966-2-1). */
export function linearLight(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** How bright a colour is, 0 for black to 1 for white: all that is left of it in greyscale. */
export function luminance(colour: string): number {
  const {r, g, b} = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map(value => linearLight(value / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
