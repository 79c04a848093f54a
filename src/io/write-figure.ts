import type {Chart} from '../model/chart.ts';
import {renderSvg} from '../render/svg.ts';
import {formatSpec} from '../render/vega-lite.ts';
import {toPdf} from './to-pdf.ts';
import {toPng} from './to-png.ts';
import {writeFileAtomic} from './write-file.ts';

/** The files of a figure, by their endings. */
export const FIGURE_FORMATS = ['vl.json', 'svg', 'pdf', 'png'] as const;

/** One of the files of a figure. */
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/**
 * Writes a figure to disk: `<stem>.vl.json`, `.svg`, `.pdf` and `.png`, or only the formats asked for.
 *
 * Gives the paths written, in the order of the formats. Nothing is written when one of them cannot be drawn;
 * a place that cannot be written is an InputError.
 */
export async function writeFigure(
  chart: Chart,
  stem: string,
  formats: readonly FigureFormat[] = FIGURE_FORMATS,
): Promise<readonly string[]> {
  const svg = await renderSvg(chart);
  const contents = await Promise.all(formats.map(format => drawn(format, chart, svg)));
  const files = formats.map((format, i) => [`${stem}.${format}`, contents[i] ?? ''] as const);
  for (const [path, content] of files) await writeFileAtomic(path, content);
  return files.map(([path]) => path);
}

async function drawn(format: FigureFormat, chart: Chart, svg: string): Promise<string | Uint8Array> {
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
