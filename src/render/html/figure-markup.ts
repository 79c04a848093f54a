import type {Chart} from '../../model/chart.ts';
import {fileLinks} from './file-links.ts';
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

/** A drawing with its caption and its files. RangeError when no drawing of this chart is at hand. */
export function figureMarkup(chart: Chart, {label, id, figures}: FigureContext): Markup {
  const files = FORMATS.map(([title, extension]) => ({
    title,
    path: ['figures', `${chart.name}.${extension}`],
  }));
  return html`<figure class="drawing" id="${id}">
<div class="paper" role="img" aria-label="${chart.alt}" style="--print-width: ${chart.width}mm">${drawing(chart.name, figures)}</div>
<figcaption><b>${label}. ${sentence(chart.title)}</b> ${unbroken(chart.caption)}</figcaption>
<p class="files">${fileLinks(label, files)}</p>
</figure>\n`;
}

/** The svg element alone: an XML declaration has no place inside a page. */
function drawing(name: string, figures: ReadonlyMap<string, string>): Markup {
  const svg = figures.get(name);
  const start = svg?.indexOf('<svg') ?? -1;
  if (svg === undefined || start < 0) {
    throw new RangeError(`no drawing of chart: ${name}; expected its SVG in the map of figures`);
  }
  return trusted(svg.slice(start).trimEnd());
}
