import type {Span} from '../../model/span.ts';
import {ledgerStep, type Replacement} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';
import {type PairedNotes, pairedNotes} from '../notes/paired-notes.ts';
import {type WordedNote, wordedNotes} from '../notes/worded-notes.ts';

/** Parts notes from the lines around them, and takes their marks out of the running text. */
export const noteLines = {
  name: 'note-lines',
  about:
    'A paragraph that a number begins is a note where the same number stands in the running text before it in the same form: ' +
    'in brackets, between wider spaces, or on a line of its own; so is a line "[*…]" after a word with an asterisk, and what a line with "Footnote:" begins. ' +
    'The mark in the running text is dropped; the note gets a blank line before and after it where it has none.',
  isDefault: true,
  guessesParagraphs: true,
  changes(text) {
    const paired = pairedNotes(text);
    const notes = notesIn(text, paired);
    const marks = [...paired.notes.map(({mark}) => mark), ...paired.lost];
    const partings = notes.flatMap(({note}) => partingsAround(text, note));
    return ledgerStep(
      this.name,
      apart([...marks, ...partings], text.length).sort((a, b) => a.start - b.start),
    );
  },
  marks(text) {
    return notesIn(text, pairedNotes(text)).map(({note: span, label}) => ({
      ...{kind: 'note' as const, span, isByForm: true as const},
      ...(label === undefined ? {} : {label}),
    }));
  },
} as const satisfies Normaliser;

/** In reading order. A note lies in no other: of two, the one that begins first stays. */
function notesIn(text: string, paired: PairedNotes): readonly WordedNote[] {
  let end = 0;
  return [...paired.notes, ...wordedNotes(text)]
    .sort((a, b) => a.note.start - b.note.start)
    .filter(({note}) => {
      const isApart = note.start >= end;
      if (isApart) end = note.end;
      return isApart;
    });
}

/** Those that touch no place which one before in the list takes. */
function apart(replacements: readonly Replacement[], length: number): Replacement[] {
  const taken = new Uint8Array(replacements.length === 0 ? 0 : length);
  return replacements.filter(({start, before}) => {
    const places = taken.subarray(start, start + before.length);
    const isFree = !places.includes(1);
    if (isFree) places.fill(1);
    return isFree;
  });
}

/** What puts a blank line before a note and after it, where there is none. */
function partingsAround(text: string, {start, end}: Span): readonly Replacement[] {
  const found: Replacement[] = [];
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  if (start > 0 && /\S/.test(above)) found.push({start: start - 1, before: '\n', after: '\n\n'});
  const [space = ''] = /^[^\S\n]*\n?/.exec(text.slice(end, end + 20)) ?? [];
  const [below = ''] = /^[^\n]*/.exec(text.slice(end + space.length, end + space.length + 200)) ?? [];
  if (space !== '' && /\S/.test(below)) found.push({start: end, before: space, after: '\n\n'});
  return found;
}
