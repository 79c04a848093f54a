import {collected} from './collected.ts';
import {FONTS} from './fonts.ts';

/** What the page of a PDF needs to know of a figure. */
export interface PdfPage {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
}

const POINTS_PER_MM = 72 / 25.4;

/**
 * A figure as a page of vectors, exactly its size, with the letters it needs embedded.
 *
 * Takes what `renderSvg` gives. Dates in the file are fixed: same SVG, same bytes.
 */
export async function toPdf(svg: string, {width, height, title}: PdfPage): Promise<Uint8Array> {
  const [{default: PDFDocument}, {default: draw}] = await Promise.all([
    import('pdfkit'),
    import('svg-to-pdfkit'),
  ]);
  const size: [number, number] = [width * POINTS_PER_MM, height * POINTS_PER_MM];
  const never = new Date(0);
  const info = {
    Title: title,
    Creator: 'phraseshift',
    Producer: 'phraseshift',
    CreationDate: never,
    ModDate: never,
  };
  const page = new PDFDocument({size, margin: 0, info, lang: 'en', displayTitle: true});
  for (const [weight, file] of Object.entries(FONTS)) page.registerFont(weight, file);
  const bytes = collected(page);
  draw(page, svg, 0, 0, {
    width: size[0],
    height: size[1],
    fontCallback: (_family: string, bold: boolean) => (bold ? 'bold' : 'regular'),
  });
  page.end();
  return bytes;
}
