import type {Chart} from '../model/chart.ts';
import {renderSvg} from '../render/svg.ts';
import {formatSpec} from '../render/vega-lite.ts';
import {toPdf} from './to-pdf.ts';
import {toPng} from './to-png.ts';

/** The files of a figure, by their endings. */
export const FIGURE_FORMATS = ['vl.json', 'svg', 'pdf', 'png'] as const;

/** One of the files of a figure. */
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** A figure as it will be written, and as a page shows it. */
export interface DrawnFigure {
  readonly svg: string;
  /** In the order of the formats. */
  readonly files: readonly {readonly format: FigureFormat; readonly content: string | Uint8Array}[];
}

/** What a figure's files hold. The SVG is always drawn, since the others are made from it. */
export async function drawFigure(
  chart: Chart,
  formats: readonly FigureFormat[] = FIGURE_FORMATS,
): Promise<DrawnFigure> {
  const svg = await renderSvg(chart);
  const contents = formats.map(async format => ({format, content: await contentOf(format, chart, svg)}));
  return {svg, files: await Promise.all(contents)};
}

async function contentOf(format: FigureFormat, chart: Chart, svg: string): Promise<string | Uint8Array> {
  switch (format) {
    case 'vl.json':
      return formatSpec(chart);
    case 'svg':
      return svg;
    case 'pdf':
      return toPdf(svg, chart);
    case 'png':
      return toPng(svg);
  }
}
