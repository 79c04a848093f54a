import type {Chart} from '../model/chart.ts';
import {drawFigure, type FigureFormat} from './draw-figure.ts';
import {writeFileAtomic} from './write-file.ts';

/**
 * Writes a figure to disk: `<stem>.vl.json`, `.svg`, `.pdf` and `.png`, or only the formats asked for.
 *
 * Gives the paths written, in the order of the formats. Nothing is written when one of them cannot be drawn;
 * a place that cannot be written is an InputError.
 */
export async function writeFigure(
  chart: Chart,
  stem: string,
  formats?: readonly FigureFormat[],
): Promise<readonly string[]> {
  const {files} = await drawFigure(chart, formats);
  for (const {format, content} of files) await writeFileAtomic(`${stem}.${format}`, content);
  return files.map(({format}) => `${stem}.${format}`);
}
