import type {PassageOperation} from '../../model/alignment.ts';
import type {Collation, CollationCell, CollationPiece, CollationRow} from '../../model/collation.ts';
import type {TextSize} from '../../model/table.ts';
import {COLLATION_STYLE} from './collation-style.ts';
import {html, type Markup, trusted} from './markup.ts';
import {STYLE} from './style.ts';

const POLICY = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;

/** Operations of whole passages that a bar at the side marks. */
const BARRED: readonly PassageOperation[] = ['new', 'dropped', 'moved'];

/**
 * Two texts on facing columns as one page that opens anywhere: insertions and deletions as `ins` and `del`.
 *
 * Every mark is a line or a bar as well as a colour. Text of documents is never markup. Same collation, same bytes.
 *
 * ```ts
 * import {align, collation, readText} from 'phraseshift';
 *
 * const parts = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * renderCollation(collation(align(parts[0], parts[1]))).startsWith('<!doctype html>'); // → true
 * ```
 */
export function renderCollation(collation: Collation): string {
  const {title, earlier, later, rows, notes, recipe} = collation;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${trusted(STYLE)}${trusted(COLLATION_STYLE)}</style>
</head>
<body class="collation">
<header>
<h1>${title}</h1>
<p class="subtitle">Set side by side, in the order of the later text</p>
${KEY}
</header>
<main>
<div class="pair heads"><span></span>${head(earlier)}${head(later)}</div>
${rows.map(rowMarkup)}</main>
<footer><ul class="shares">${notes.map(({text}) => html`<li>${text}</li>`)}</ul>
<p>Made with phraseshift ${recipe.version}.</p></footer>
</body>
</html>
`.markup;
}

const KEY = html`<ul class="key" aria-label="Marks">
<li><del>left out</del></li>
<li><ins>put in</ins></li>
<li><del class="for">words</del> put for <ins class="for">others</ins></li>
<li><span class="turned">in another place of the passage</span></li>
</ul>`;

function head({title, words}: TextSize): Markup {
  return html`<span>${title}<small>${words} words</small></span>`;
}

function rowMarkup({operations, earlier, later}: CollationRow): Markup {
  const barred = operations.length === 1 ? BARRED.find(operation => operation === operations[0]) : undefined;
  return html`<section class="pair"><div class="operation">${operations.map(operationMarkup)}</div>
${cellMarkup(earlier, 'del', barred)}
${cellMarkup(later, 'ins', barred)}</section>
`;
}

function operationMarkup(operation: PassageOperation): Markup {
  return operation === 'kept' ? html`<span>kept</span> ` : html`<b>${operation}</b> `;
}

function cellMarkup(
  cell: CollationCell | null,
  tag: 'ins' | 'del',
  barred: PassageOperation | undefined,
): Markup {
  if (cell === null) return html`<div class="cell none" aria-hidden="true">–</div>`;
  const className = barred === undefined ? 'cell' : `cell alone ${barred}`;
  return html`<div class="${className}"><span class="cite">${cell.citation}</span>
<p>${cell.pieces.map(piece => pieceMarkup(piece, tag))}</p></div>`;
}

function pieceMarkup({kind, text}: CollationPiece, tag: 'ins' | 'del'): Markup {
  if (kind === 'kept') return html`${text}`;
  if (kind === 'transposed') return html`<span class="turned">${text}</span>`;
  const className = kind === 'substituted' ? trusted(' class="for"') : '';
  return tag === 'ins' ? html`<ins${className}>${text}</ins>` : html`<del${className}>${text}</del>`;
}
