import type {Column, Table} from '../model/table.ts';
import {escapeLatex} from './escape-latex.ts';
import {writtenRows} from './written-rows.ts';

/**
 * A table for a LaTeX paper, as a `table` float: caption, label, rules of the `booktabs` package, notes below.
 *
 * Text columns are set left, numbers right, rounded as on screen. Every character of the text is escaped, so it
 * compiles as it stands; scripts other than Latin need a font that has them, as ever in LaTeX.
 *
 * ```ts
 * import {frequencies, readText, selectColumns} from 'phraseshift';
 *
 * const found = selectColumns(frequencies(await readText('moscow-1957'), {top: 1}), ['term', 'count']);
 * formatLatex(found).includes('\\toprule'); // → true
 * ```
 */
export function formatLatex(table: Table): string {
  const rows = writtenRows(table).map(cells => latexRow(cells));
  return [
    '\\begin{table}[htbp]',
    '  \\centering',
    `  \\caption{${escapeLatex(table.title)}}`,
    `  \\label{tab:${table.name}}`,
    `  \\begin{tabular}{${table.columns.map(alignment).join('')}}`,
    '    \\toprule',
    `    ${latexRow(table.columns.map(({title}) => title))}`,
    '    \\midrule',
    ...rows.map(row => `    ${row}`),
    '    \\bottomrule',
    '  \\end{tabular}',
    ...table.notes.map(({text}) => `  \\par\\smallskip{\\footnotesize ${escapeLatex(text)}}`),
    '\\end{table}',
    '',
  ].join('\n');
}

function alignment({kind}: Column): string {
  return kind === 'number' ? 'r' : 'l';
}

function latexRow(cells: readonly string[]): string {
  return `${cells.map(cell => guarded(escapeLatex(cell))).join(' & ')} \\\\`;
}

/** After the `\\` that ends a row, `[` would begin its argument and `*` its starred form. */
function guarded(cell: string): string {
  return /^[[*]/.test(cell) ? `{${cell[0]}}${cell.slice(1)}` : cell;
}
