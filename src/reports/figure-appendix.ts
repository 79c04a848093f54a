import {align} from '../align/align.ts';
import {alignTable} from '../analyses/align-table.ts';
import {appendix} from '../analyses/appendix.ts';
import {columnsOver} from '../analyses/columns.ts';
import {InputError} from '../base/errors.ts';
import {markId} from '../base/mark-id.ts';
import type {Chart} from '../model/chart.ts';
import {drawnPassages, drawnTerms} from '../model/drawn-terms.ts';
import {numbers, rowCount, selectRows, type Table, table, texts as textsOf} from '../model/table.ts';
import type {Text} from '../model/text.ts';

/**
 * Which lines stand behind the marks of a figure? The texts are those that it was drawn from, in their order.
 *
 * The first column `mark` is what the marks have as their `data-id` in the SVG. Behind a term: every line with it, as
 * `appendix` has them; behind a passage: its wordings and places. InputError for a figure whose marks stand for neither.
 *
 * ```ts
 * import {charts, frequencies, readText, rows, STOP_LISTS} from 'phraseshift';
 *
 * const text = await readText('moscow-1957');
 * const bars = charts.frequencyBars(frequencies(text, {hide: STOP_LISTS[0], top: 2}));
 * rows(figureAppendix(bars, [text]))[0].mark; // → 'term-socialist'
 * ```
 */
export function figureAppendix(chart: Chart, texts: readonly Text[]): Table {
  const lines = linesBehind(chart, texts);
  if (lines !== undefined) return lines;
  throw new InputError(`no lines behind the marks of ${chart.name}; expected a figure of terms or passages`);
}

/** The same, or undefined for a figure whose marks stand for neither terms nor passages. */
export function linesBehind(chart: Chart, texts: readonly Text[]): Table | undefined {
  const terms = drawnTerms(chart);
  if (terms.length > 0) {
    const lines = appendix(texts, terms);
    const names = textsOf(lines, 'term');
    return marked(lines, row => markId('term', names[row] ?? ''));
  }
  const passages = new Set(drawnPassages(chart));
  const [all, numberOf] = passageRows(chart, texts);
  const rows = [...Array(rowCount(all)).keys()].filter(row => passages.has(numberOf(row)));
  if (rows.length === 0) return undefined;
  return marked(selectRows(all, rows), i => passageId(numberOf(rows[i] as number)));
}

/** Tables made of the alignment of two texts, which number its passages. */
const ALIGNED: readonly string[] = ['passage-map', 'section-matrix'];

function passageId(number: number): string {
  return markId('passage', String(number));
}

/** A table with one row a place or pair of places, and the number of the passage in each row. */
function passageRows(
  {table: own}: Chart,
  [earlier, later]: readonly Text[],
): readonly [Table, (row: number) => number] {
  if (own.columns.some(({name}) => name === 'cluster')) {
    const clusters = numbers(own, 'cluster');
    return [own, row => clusters[row] ?? 0];
  }
  // These have places or numbers alone: the alignment has the words, its passages in the same order.
  if (ALIGNED.includes(own.name) && earlier !== undefined && later !== undefined) {
    return [alignTable(align(earlier, later)), row => row + 1];
  }
  return [selectRows(own, []), () => 0];
}

function marked(lines: Table, id: (row: number) => string): Table {
  const rows = [...Array(rowCount(lines)).keys()];
  const mark = {name: 'mark', title: 'Mark', about: 'data-id of the marks in the SVG'};
  return table({
    ...lines,
    name: 'appendix',
    columns: [columnsOver(rows).text(mark, id), ...lines.columns],
  });
}
