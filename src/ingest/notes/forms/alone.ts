import {isWritten, type Line} from '../../text-lines.ts';
import {type NoteForm, noteWithList} from '../note-form.ts';

const ALONE = /^[^\S\n]*(\d{1,2})[^\S\n]*$/;
const STUCK = /^(\d{1,2}) \p{Lu}.*[.!?]$/u;
const NOTE_BEGINS = /^\s*["'“‘(]?(?:\p{Lu}|\p{N}.*\p{L})/u;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s*$/;

/** `1` on a line of its own within a sentence, and again above the note at the foot of the page. */
export const alone: NoteForm = {
  name: 'alone',
  mayBe: /^[^\S\n]*\d{1,2}[^\S\n]*$/m,
  mayNumberParts: true,
  noteAt(lines, i) {
    const isNote = !isWritten(lines[i - 1]) && NOTE_BEGINS.test(lines[wordsAt(lines, i)]?.words ?? '');
    return isNote ? ALONE.exec(lines[i]?.words ?? '')?.[1] : stuckLabel(lines, i);
  },
  noteEnd(lines, i) {
    return noteWithList(lines, wordsAt(lines, i));
  },
  marksAt(lines, i) {
    const [line, before, after] = [lines[i], lines[i - 1], lines[i + 1]];
    const label = ALONE.exec(line?.words ?? '')?.[1];
    if (label === undefined || line === undefined || !(isWritten(before) || isWritten(after))) return [];
    const isHead = !isWritten(before);
    const from = isHead ? line.start : line.start - 1;
    const to = isHead || isWritten(after) ? line.end + 1 : line.end;
    const mark = {start: from, before: `${isHead ? '' : '\n'}${line.words}${to > line.end ? '\n' : ''}`};
    const goesOn = /^\s*\p{Ll}/u.test(after?.words ?? '') || !SENTENCE_END.test(before?.words ?? '');
    return [{label, mark: {...mark, after: !isHead && to > line.end ? ' ' : ''}, cutsSentence: goesOn}];
  },
};

/** Where the words of a note begin: in the line of its label, in the next, or after a blank one. */
function wordsAt(lines: readonly Line[], i: number): number {
  if (!ALONE.test(lines[i]?.words ?? '')) return i;
  return isWritten(lines[i + 1]) ? i + 1 : i + 2;
}

/** The label of a note of one line that stands right below the text, and above the next note. */
function stuckLabel(lines: readonly Line[], i: number): string | undefined {
  const label = STUCK.exec(lines[i]?.words ?? '')?.[1];
  if (label === undefined || isWritten(lines[i + 1])) return undefined;
  const next = lines.slice(i + 1, i + 4).find(isWritten);
  return Number(ALONE.exec(next?.words ?? '')?.[1]) === Number(label) + 1 ? label : undefined;
}
