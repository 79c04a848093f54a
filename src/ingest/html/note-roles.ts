import type {ElementText} from './element-text.ts';
import {fragmentOf, type HtmlElement, type HtmlPage, hasClass, placesOf} from './html-page.ts';
import {noteBlocks} from './note-blocks.ts';
import type {Role} from './role.ts';

const INLINE_NOTES = new Set(['inote', 'ednote', 'editnote']);
// `[1]`, `1.`, `(12)`, `*`, `†`, `[3a]`
const NOTE_MARK = /^[[({]?\s*(?:\d{1,3}[a-z]?|[a-z]|[ivx]+|[*†‡§]+)\s*\*?\s*[\])}]?[.:]?$/i;
// At the very beginning of a note that no link begins.
const LEADING_MARK = /^(?:[[({](\d{1,3}[a-z]?|[*†‡§]+)[\])}]|(\d{1,3}[a-z]?)[.)])(?=\s)/;

/**
 * Which elements are notes, and which are marks of notes among the words.
 *
 * Marks are links between the words and a note whose own words are a number or a sign; they are taken out of the text,
 * and the notes keep them as their labels. So are remarks that a transcriber set into a sentence.
 */
export function noteRoles(page: HtmlPage, textOf: ElementText): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const blocks = noteBlocks(page, textOf);
  const inNote = new Uint8Array(page.elements.length + 1);
  for (const [i] of blocks) inNote.fill(1, i, page.elements[i]?.after);
  const places = placesOf(page);
  const isMark = (element: HtmlElement, i: number) => {
    const place = places.get(fragmentOf(element.attributes) ?? '');
    if (element.name !== 'a' || place === undefined || !NOTE_MARK.test(textOf(i))) return false;
    return [inNote[i], inNote[place], inNote[place + 1]].includes(1);
  };
  let label: string | undefined;
  page.elements.forEach((element, i) => {
    const block = blocks.get(i);
    if (block !== undefined) {
      label = block === 'heading' ? undefined : (labelOf(page, i, {textOf, isMark}) ?? label);
      roles.set(i, {mark: {kind: 'note', ...(label === undefined ? {} : {label})}});
    } else if (isMark(element, i) || (element.name === 'span' && hasClass(element, INLINE_NOTES))) {
      roles.set(i, {drop: 'html-note-marks'});
    }
  });
  return roles;
}

interface Reading {
  readonly textOf: ElementText;
  readonly isMark: (element: HtmlElement, i: number) => boolean;
}

/** The number that a note begins with: of its link, or as it stands. */
function labelOf(page: HtmlPage, note: number, {textOf, isMark}: Reading): string | undefined {
  const {after} = page.elements[note] as HtmlElement;
  for (let i = note + 1; i < Math.min(after, note + 6); i++) {
    if (isMark(page.elements[i] as HtmlElement, i)) return textOf(i).replace(/[[\](){}.:\s]/g, '');
  }
  const [, bracketed, numbered] = LEADING_MARK.exec(textOf(note)) ?? [];
  return bracketed ?? numbered;
}
