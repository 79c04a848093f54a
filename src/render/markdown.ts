import type {Column, Table} from '../model/table.ts';
import {writtenRows} from './written-rows.ts';

/**
 * A table as Markdown (GitHub's pipe tables): title, rows with rounded numbers, notes.
 *
 * Whatever the text says stays text: characters that Markdown or HTML would act on are escaped.
 *
 * ```ts
 * import {frequencies, readText, selectColumns} from 'phraseshift';
 *
 * const found = selectColumns(frequencies(await readText('moscow-1957'), {top: 1}), ['term', 'count']);
 * formatMarkdown(found).includes('| the |'); // → true
 * ```
 */
export function formatMarkdown(table: Table): string {
  const blocks = [`**${escapeMarkdown(table.title)}**`, pipeTable(table)];
  if (table.notes.length > 0) blocks.push(table.notes.map(({text}) => noteItem(text)).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function pipeTable(table: Table): string {
  const header = table.columns.map(({title}) => escapeMarkdown(title));
  const body = writtenRows(table).map(cells => cells.map(escapeMarkdown));
  return [header, table.columns.map(alignment), ...body].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function alignment({kind}: Column): string {
  return kind === 'number' ? '---:' : ':---';
}

function noteItem(text: string): string {
  // A note that begins "1. " or "- " would open a list inside the list.
  return `- ${escapeMarkdown(text).replace(/^(\d*)([.)+\-=])/, '$1\\$2')}`;
}

/** Text in which Markdown and HTML find nothing to act on, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>|~#&$]/g, '\\$&');
}
