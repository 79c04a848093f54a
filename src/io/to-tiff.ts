const MM_PER_INCH = 25.4;

/**
 * A picture as TIFF, for the journals that take nothing else: no alpha, LZW, its density written in it.
 *
 * Takes what `toPng` gives, at these dots per inch. Same picture, same bytes.
 */
export async function toTiff(png: Uint8Array, dpi: number): Promise<Uint8Array> {
  const {default: sharp} = await import('sharp');
  const perMm = dpi / MM_PER_INCH;
  const tiff = sharp(png).flatten({background: 'white'}).toColourspace('srgb');
  return tiff.tiff({compression: 'lzw', predictor: 'horizontal', xres: perMm, yres: perMm}).toBuffer();
}
