import type {Note, Place} from '../../model/note.ts';
import {html, type Markup, type Piece} from './markup.ts';

/** What was found odd in the texts, kind by kind in the order of first appearance, each with its place in the raw file. */
export function noteMarkup(notes: readonly Note[]): Markup {
  const kinds = new Map<string, Note[]>();
  for (const note of notes) {
    const alike = kinds.get(note.code);
    if (alike === undefined) kinds.set(note.code, [note]);
    else alike.push(note);
  }
  return html`${[...kinds].map(
    ([code, alike]) => html`<h3>${inWords(code)}</h3>\n<ul class="notes">\n${alike.map(oneNote)}</ul>\n`,
  )}`;
}

function oneNote({text, place}: Note): Markup {
  return html`<li>${text}${place === undefined ? '' : placeMarkup(place)}</li>\n`;
}

function placeMarkup({document, line, column}: Place): Piece {
  return html` <span class="place">${document}, line ${line}, column ${column}</span>`;
}

/** `spaced-dash` as a heading: "Spaced dash". */
function inWords(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
