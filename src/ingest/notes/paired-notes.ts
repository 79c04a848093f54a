import type {Span} from '../../model/span.ts';
import type {Replacement} from '../ledger-step.ts';
import {isWritten, type Line, linesOf} from '../text-lines.ts';
import {NOTE_FORMS} from './forms/registry.ts';
import type {NoteForm, NoteMark} from './note-form.ts';

/** A note among the lines of a text, and its mark in the running text. */
export interface PairedNote {
  readonly label: string;
  /** The lines of the note, with its label, without the line end. */
  readonly note: Span;
  /** What takes the mark out. */
  readonly mark: Replacement;
}

interface Pair extends NoteMark {
  readonly first: number;
  last: number;
}

/** The notes of one form, and the marks that have none. */
interface Found {
  readonly pairs: Pair[];
  readonly lost: NoteMark[];
}

export interface PairedNotes {
  readonly notes: readonly PairedNote[];
  /** What takes out the marks whose notes are not in the text. */
  readonly lost: readonly Replacement[];
}

const FEWEST = 3;
const MOST_BETWEEN = 60;

/**
 * The notes of a text without markup whose label stands in the running text before them, in reading order.
 *
 * Each mark has one note, the next that bears its label in the same form; a label without a mark is text, and a mark without a
 * note, unless three in four marks of its form, and three or more, have theirs. Between two notes whose marks both stand
 * before the first, nothing is running text.
 */
export function pairedNotes(text: string): PairedNotes {
  const forms = NOTE_FORMS.filter(({mayBe}) => mayBe.test(text));
  const lines = forms.length === 0 ? [] : linesOf(text);
  const found = forms.map(form => pairsOf(lines, form));
  const notes = found.flatMap(({pairs}) =>
    pairs.map(({label, mark, first, last}) => ({
      ...{label, mark},
      note: {start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0},
    })),
  );
  return {
    notes: notes.sort((a, b) => a.note.start - b.note.start),
    lost: found.flatMap(({lost}) => lost.map(({mark}) => mark)),
  };
}

function pairsOf(lines: readonly Line[], form: NoteForm): Found {
  const found: Found = {pairs: [], lost: []};
  const open = new Map<string, NoteMark>();
  for (let i = 0; i < lines.length; i++) {
    const label = form.noteAt(lines, i);
    const mark = label === undefined ? undefined : open.get(label);
    if (label !== undefined && mark !== undefined) {
      const pair = {...mark, first: i, last: form.noteEnd(lines, i)};
      lengthen(found.pairs.at(-1), pair, lines);
      found.pairs.push(pair);
      open.delete(label);
      i = pair.last;
      continue;
    }
    for (const own of form.marksAt(lines, i)) {
      const other = open.get(own.label);
      if (other !== undefined) found.lost.push(other);
      open.set(own.label, own);
    }
  }
  found.lost.push(...open.values());
  return trusted(found, form);
}

/** Gives the note before what stands between it and the next, where its mark was seen before both. */
function lengthen(before: Pair | undefined, {label, mark, first}: Pair, lines: readonly Line[]): void {
  if (before === undefined || Number(label) !== Number(before.label) + 1) return;
  if (mark.start > (lines[before.first]?.start ?? 0) || first - before.last > MOST_BETWEEN) return;
  let last = first - 1;
  while (last > before.last && !isWritten(lines[last])) last--;
  before.last = last;
}

/** All pairs or none; the marks without notes where most have theirs. */
function trusted({pairs, lost}: Found, form: NoteForm): Found {
  const inSentences = pairs.filter(({cutsSentence}) => cutsSentence).length;
  const areParts = pairs.length < FEWEST || 2 * inSentences < pairs.length;
  const areMost = pairs.length >= FEWEST * lost.length;
  const labels = new Set(pairs.map(({label}) => label));
  const areBooks = !areMost || lost.some(({label}) => labels.has(label));
  if ((form.mayNumberParts && areParts) || (form.mayCiteBooks && areBooks)) return {pairs: [], lost: []};
  return {pairs, lost: areMost && pairs.length >= FEWEST ? lost : []};
}
