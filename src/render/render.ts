import {formatCsv} from './csv.ts';
import {formatCaption} from './figure-caption.ts';
import {renderReport} from './html/render-report.ts';
import {formatHtml} from './html/table-page.ts';
import {formatJson} from './json.ts';
import {formatLatex} from './latex.ts';
import {formatMarkdown} from './markdown.ts';
import {renderSvg} from './svg.ts';
import {formatTsv} from './tsv.ts';
import {formatSpec} from './vega-lite.ts';

/**
 * How does a table, a chart or a report become text? Every way under one name: `render.csv(table)`, `render.svg(chart)`.
 *
 * Tables: `csv`, `tsv`, `json`, `markdown`, `html` (a page), `latex`. Charts: `svg` (a promise), `vegaLite`, `caption`.
 * Reports: `report`, with the SVG of its charts by their names. Same input, same text. PNG, PDF and files are written by
 * `drawFigure`, `writeFigure` and `writeTable`, which need Node.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * const table = frequencies(await readText('moscow-1957'), {top: 1});
 * render.csv(table).split('\n')[0].slice(0, 16); // → 'term,words,count'
 * ```
 */
export const render = {
  csv: formatCsv,
  tsv: formatTsv,
  json: formatJson,
  markdown: formatMarkdown,
  html: formatHtml,
  latex: formatLatex,
  svg: renderSvg,
  vegaLite: formatSpec,
  caption: formatCaption,
  report: renderReport,
} as const;
