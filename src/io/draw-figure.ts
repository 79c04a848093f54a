import type {Chart} from '../model/chart.ts';
import {formatCsv} from '../render/csv.ts';
import {formatCaption} from '../render/figure-caption.ts';
import {renderSvg} from '../render/svg.ts';
import {formatSpec} from '../render/vega-lite.ts';
import {outlined} from './outlined.ts';
import {toPdf} from './to-pdf.ts';
import {PRINT_DPI, toPng} from './to-png.ts';
import {toTiff} from './to-tiff.ts';
import {withFace} from './with-face.ts';

/**
 * The files of a figure, by their endings.
 *
 * ```ts
 * FIGURE_FORMATS.includes('pdf'); // → true
 * ```
 */
export const FIGURE_FORMATS = ['vl.json', 'svg', 'pdf', 'png', 'tiff'] as const;

/** One of the files of a figure. */
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** What is written unless other formats are asked for. */
const USUAL: readonly FigureFormat[] = ['vl.json', 'svg', 'pdf', 'png'];

/** Which files of a figure are made, and how. */
export interface FigureFileOptions {
  /** All but TIFF when absent. */
  readonly formats?: readonly FigureFormat[] | undefined;
  /** Dots per inch of PNG and TIFF; 300 when absent. */
  readonly dpi?: number | undefined;
  /** Letters as shapes in SVG and PDF, not as text in an embedded face. */
  readonly outline?: boolean | undefined;
}

/** A file of a figure: what comes after the stem of its name, and what it holds. */
export interface FigureFile {
  readonly ending: string;
  readonly content: string | Uint8Array;
}

/** A figure as it will be written, and as a page shows it. */
export interface DrawnFigure {
  readonly svg: string;
  /** In the order of the formats; then what travels along: the caption, the table and the recipe. */
  readonly files: readonly FigureFile[];
}

/**
 * What a figure's files hold. The SVG is always drawn, since the others are made from it.
 *
 * ```ts
 * import {charts, frequencies, readText, STOP_LISTS} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'), {hide: STOP_LISTS[0], top: 10});
 * const {files} = await drawFigure(charts.frequencyBars(found), {formats: ['svg']});
 * files.map(({ending}) => ending); // → ['svg', 'caption.md', 'csv', 'recipe.json']
 * ```
 */
export async function drawFigure(chart: Chart, options: FigureFileOptions = {}): Promise<DrawnFigure> {
  const {formats = USUAL, dpi = PRINT_DPI, outline = false} = options;
  const svg = await renderSvg(chart);
  const drawn = outline ? await outlined(svg) : svg;
  // Pixels are drawn in a thread of their own while the other files are made here, one after the other.
  const png = formats.some(format => format === 'png' || format === 'tiff') ? toPng(drawn, {dpi}) : undefined;
  png?.catch(() => undefined); // awaited below, unless another file fails before
  const drawing = {svg: drawn, chart, dpi, outline, png};
  const files: FigureFile[] = [];
  for (const format of formats) files.push({ending: format, content: await contentOf(format, drawing)});
  return {svg, files: [...files, ...companions(chart)]};
}

interface Drawing {
  readonly svg: string;
  readonly chart: Chart;
  readonly dpi: number;
  readonly outline: boolean;
  /** Being drawn, where pixels are asked for. */
  readonly png: Promise<Uint8Array> | undefined;
}

async function contentOf(
  format: FigureFormat,
  {svg, chart, dpi, outline, png}: Drawing,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'vl.json':
      return formatSpec(chart);
    case 'svg':
      return outline ? svg : withFace(svg);
    case 'pdf':
      return toPdf(svg, chart);
    case 'png':
      return png ?? toPng(svg, {dpi});
    case 'tiff':
      return toTiff(await (png ?? toPng(svg, {dpi})), dpi);
  }
}

function companions(chart: Chart): readonly FigureFile[] {
  return [
    {ending: 'caption.md', content: formatCaption(chart)},
    {ending: 'csv', content: formatCsv(chart.table)},
    {ending: 'recipe.json', content: `${JSON.stringify(chart.table.recipe, null, 2)}\n`},
  ];
}
