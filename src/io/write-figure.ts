import type {Chart} from '../model/chart.ts';
import {drawFigure, type FigureFileOptions} from './draw-figure.ts';
import {figureStem} from './figure-stem.ts';
import {writeFileAtomic} from './write-file.ts';

/**
 * Writes a figure to disk: `<stem>.vl.json`, `.svg`, `.pdf` and `.png`, or only the formats asked for, by the options or
 * by the ending of `out` (`figure.pdf`); and with them
 * `<stem>.caption.md`, the table behind the figure as `.csv`, and its `.recipe.json`.
 *
 * Gives the paths written, in that order. Nothing is written when one of them cannot be drawn; a place that cannot
 * be written is an InputError.
 *
 * ```ts
 * import {charts, frequencies, readText, STOP_LISTS} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'), {hide: STOP_LISTS[0], top: 10});
 * const paths = await writeFigure(charts.frequencyBars(found), 'figures/words', {formats: ['svg']});
 * paths.slice(0, 2); // → ['figures/words.svg', 'figures/words.caption.md']
 * ```
 */
export async function writeFigure(
  chart: Chart,
  out: string,
  options: FigureFileOptions = {},
): Promise<readonly string[]> {
  const {stem, formats} = figureStem(out, options.formats);
  const {files} = await drawFigure(chart, {...options, formats});
  for (const {ending, content} of files) await writeFileAtomic(`${stem}.${ending}`, content);
  return files.map(({ending}) => `${stem}.${ending}`);
}
