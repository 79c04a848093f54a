import type {Block} from '../../model/report.ts';
import {fileLinks, pathAddress} from './file-links.ts';
import {linkedMarks} from './linked-marks.ts';
import {html, type Markup, trusted} from './markup.ts';
import {sentence} from './sentence.ts';
import {unbroken} from './unbroken.ts';

interface FigureContext {
  readonly label: string;
  readonly id: string;
  /** SVG text of each chart, by the chart's name. */
  readonly figures: ReadonlyMap<string, string>;
}

const FORMATS: readonly (readonly [title: string, extension: string])[] = [
  ['PDF', 'pdf'],
  ['SVG', 'svg'],
  ['PNG', 'png'],
  ['Vega-Lite', 'vl.json'],
];

const LINES = ['Lines of text', 'lines.html'] as const;

/**
 * A drawing with its caption and its files; its marks lead to the lines behind them, where the block has any.
 *
 * RangeError when no drawing of this chart is at hand.
 */
export function figureMarkup(
  {chart, lines}: Extract<Block, {kind: 'chart'}>,
  {label, id, figures}: FigureContext,
): Markup {
  const formats = lines === undefined ? FORMATS : [...FORMATS, LINES];
  const files = formats.map(([title, extension]) => ({
    title,
    path: ['figures', `${chart.name}.${extension}`],
  }));
  const svg = drawing(chart.name, figures);
  const linked =
    lines === undefined ? svg : linkedMarks(svg, pathAddress(['figures', `${chart.name}.${LINES[1]}`]));
  return html`<figure class="drawing" id="${id}">
<div class="paper" role="${lines === undefined ? 'img' : 'group'}" aria-label="${chart.alt}" style="--print-width: ${chart.width}mm">${trusted(linked)}</div>
<figcaption><b>${label}. ${sentence(chart.title)}</b> ${unbroken(chart.caption)}</figcaption>
<p class="files">${fileLinks(label, files)}</p>
</figure>\n`;
}

/** The svg element alone: an XML declaration has no place inside a page. */
function drawing(name: string, figures: ReadonlyMap<string, string>): string {
  const svg = figures.get(name);
  const start = svg?.indexOf('<svg') ?? -1;
  if (svg === undefined || start < 0) {
    throw new RangeError(`no drawing of chart: ${name}; expected its SVG in the map of figures`);
  }
  return svg.slice(start).trimEnd();
}
