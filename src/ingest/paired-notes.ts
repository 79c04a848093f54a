import type {Span} from '../model/span.ts';
import type {Replacement} from './ledger-step.ts';
import {NOTE_FORMS, type NoteForm} from './note-forms.ts';
import {type Line, linesOf} from './text-lines.ts';

/** A note among the lines of a text, and its mark in the running text. */
export interface PairedNote {
  readonly label: string;
  /** The lines of the note, with its label, without the line end. */
  readonly note: Span;
  /** What takes the mark out. */
  readonly mark: Replacement;
}

interface Found extends PairedNote {
  readonly cutsSentence: boolean;
}

type Open = Map<string, Omit<Found, 'note' | 'label'>>;

/**
 * The notes of a text without markup whose label stands in the running text before them, in reading order.
 *
 * Each mark has one note, the next that bears its label in the same form; a label without a mark, or a mark without a note,
 * is text. Of numbers on lines of their own, which may be those of parts, three pairs or more are wanted and half of the
 * marks within sentences.
 */
export function pairedNotes(text: string): readonly PairedNote[] {
  const lines = linesOf(text);
  return NOTE_FORMS.filter(({mayBe}) => mayBe.test(text))
    .flatMap(form => pairsOf(lines, form))
    .sort((a, b) => a.note.start - b.note.start);
}

function pairsOf(lines: readonly Line[], form: NoteForm): readonly PairedNote[] {
  const open: Open = new Map();
  const pairs: Found[] = [];
  for (let i = 0; i < lines.length; i++) {
    const label = form.noteAt(lines, i);
    const mark = label === undefined ? undefined : open.get(label);
    if (label === undefined || mark === undefined) {
      for (const found of form.marksAt(lines, i)) open.set(found.label, found);
      continue;
    }
    open.delete(label);
    const last = form.noteEnd(lines, i);
    pairs.push({...mark, label, note: {start: lines[i]?.start ?? 0, end: lines[last]?.end ?? 0}});
    i = last;
  }
  const inSentences = pairs.filter(({cutsSentence}) => cutsSentence).length;
  const isSure = !form.mayNumberParts || (pairs.length >= 3 && 2 * inSentences >= pairs.length);
  return isSure ? pairs : [];
}
