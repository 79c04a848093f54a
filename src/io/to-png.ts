import {FONT_OPTIONS} from './fonts.ts';
import {withDensity} from './png-density.ts';

/** Dots per inch that print asks for, and that of a CSS pixel. */
export const PRINT_DPI = 300;
const CSS_DPI = 96;

/**
 * A figure as a picture of pixels, at 300 dots per inch unless told.
 *
 * Takes what `renderSvg` gives. Only the shipped face is used, whatever fonts the machine has; the density stands
 * in the file, so that it is placed at its true size. Same SVG, same bytes. Rejects for what is no SVG. The pixels are
 * drawn in a thread beside this one.
 */
export async function toPng(
  svg: string,
  {dpi = PRINT_DPI}: {readonly dpi?: number} = {},
): Promise<Uint8Array> {
  const {renderAsync} = await import('@resvg/resvg-js');
  const picture = await renderAsync(svg, {
    background: 'white',
    fitTo: {mode: 'zoom', value: dpi / CSS_DPI},
    font: {...FONT_OPTIONS, fontFiles: [...FONT_OPTIONS.fontFiles]},
  });
  return withDensity(picture.asPng(), dpi);
}
