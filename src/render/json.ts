import type {Note} from '../model/note.ts';
import type {Json} from '../model/recipe.ts';
import {type Column, rows, type Table} from '../model/table.ts';

/**
 * A table as one JSON object: `table`, `columns`, `rows`, `notes`, `recipe`.
 *
 * One row stands on one line. Rows are objects keyed by column name; numbers are unrounded, undefined ones null.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * const {rows: found} = JSON.parse(formatJson(frequencies(await readText('moscow-1957'), {top: 1})));
 * found[0].term; // → 'the'
 * ```
 */
export function formatJson(table: Table): string {
  const members = [
    `"table": ${JSON.stringify(table.name)}`,
    `"columns": ${lines(table.columns.map(columnFacts))}`,
    `"rows": ${lines(rows(table))}`,
    `"notes": ${lines(table.notes.map(noteFacts))}`,
    `"recipe": ${JSON.stringify(table.recipe, null, 2).replaceAll('\n', '\n  ')}`,
  ];
  return `{\n  ${members.join(',\n  ')}\n}\n`;
}

function columnFacts(column: Column): Json {
  const {name, kind, title} = column;
  return {name, kind, unit: column.kind === 'number' ? column.unit : null, title};
}

function noteFacts({code, text, place}: Note): Json {
  return place === undefined ? {code, text} : {code, text, place: {...place}};
}

function lines(items: readonly Json[]): string {
  if (items.length === 0) return '[]';
  return `[\n    ${items.map(item => JSON.stringify(item)).join(',\n    ')}\n  ]`;
}
