import {rowCount, type Table} from '../../model/table.ts';
import {columnNotes} from './column-notes.ts';
import {html, trusted} from './markup.ts';
import {noteMarkup} from './note-markup.ts';
import {SCRIPT, SCRIPT_HASH} from './script.ts';
import {STYLE} from './style.ts';
import {tableElement} from './table-markup.ts';

const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * A table as one page that opens anywhere: every row, what the columns mean, the notes. Rows can be sorted.
 *
 * Numbers are rounded as on screen. Ids of marks of a figure are not shown: they are where a link to their row leads. Text of documents is never markup. Same table, same bytes.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * formatHtml(frequencies(await readText('moscow-1957'), {top: 1})).includes('<table'); // → true
 * ```
 */
export function formatHtml(table: Table): string {
  const columns = table.columns.filter(({name}) => name !== MARK);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${table.title}</title>
<style>
${trusted(STYLE)}</style>
<script>${trusted(SCRIPT)}</script>
</head>
<body>
<header><h1>${table.title}</h1></header>
<main>
<figure class="table">
<div class="scroll" role="region" tabindex="0" aria-label="${table.title}">
${tableElement(columns, {rows: rowCount(table), top: rowCount(table), marks: marksOf(table)})}
</div>
${columnNotes(columns, new Map())}</figure>
${table.notes.length === 0 ? '' : noteMarkup(table.notes)}</main>
<footer><p>Made with phraseshift ${table.recipe.version}.</p></footer>
</body>
</html>
`.markup;
}

const MARK = 'mark';

function marksOf({columns}: Table): readonly (string | null)[] {
  return columns.flatMap(column => (column.kind === 'text' && column.name === MARK ? column.values : []));
}
