import type {Replacement} from './ledger-step.ts';
import {isWritten, type Line} from './text-lines.ts';

/** How a text without markup writes its notes and their marks. */
export interface NoteForm {
  /** So that texts without any cost one look. */
  readonly mayBe: RegExp;
  /** Numbers of parts look alike. */
  readonly mayNumberParts?: true;
  /** The label with which a note begins at this line; undefined where none does. */
  noteAt(lines: readonly Line[], i: number): string | undefined;
  /** Index of the last line of the note that begins at this one. */
  noteEnd(lines: readonly Line[], i: number): number;
  /** The marks in this line of the running text. */
  marksAt(lines: readonly Line[], i: number): readonly NoteMark[];
}

export interface NoteMark {
  readonly label: string;
  /** What takes it out. */
  readonly mark: Replacement;
  readonly cutsSentence: boolean;
}

const NUMBERS =
  /(?:^|[^\p{L}])(?:article|chapter|part|section|book|vol(?:ume)?|letter|act|scene|canto|annex|appendix|pp?|page|paragraph|line|verse|nos?|number|note|plate|fig(?:ure)?|table)\.?$/iu;
const SPACED = /(?<=\S) {1,2}(\d{1,2})(?: {2}(?=\S)| +$)/gu;
const SPACED_NOTE = /^ *(\d{1,2}) {2}(?=\S.*\p{L}|\p{L})/u;
const ALONE = /^[^\S\n]*(\d{1,2})[^\S\n]*$/;
const STUCK = /^(\d{1,2}) \p{Lu}.*[.!?]$/u;
const NOTE_BEGINS = /^\s*["'“‘(]?(?:\p{Lu}|\p{N}.*\p{L})/u;
const STARRED = /(?<=[\p{L}.,;:!?)"'”’])(\*{1,3}|†|‡)(?=\s|$)/gu;
const STARRED_NOTE = /^\s*\[(\*{1,3}|†|‡)\s?[\p{L}"'“‘]/u;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s*$/;
const ENDS = /[.!?…—–-]\s?["'”’)\]]*\s*$/;
const MOST_LINES = 40;

/** `House 1  to die`, and below the chapter ` 1  It is a law`: what is left of marks whose brackets were taken for spaces. */
const spaced: NoteForm = {
  mayBe: /^ *\d{1,2} {2}\S/m,
  noteAt(lines, i) {
    const label = isWritten(lines[i - 1]) ? undefined : SPACED_NOTE.exec(lines[i]?.words ?? '')?.[1];
    return label === undefined || !ENDS.test(lines[this.noteEnd(lines, i)]?.words ?? '') ? undefined : label;
  },
  noteEnd: noteWithList,
  marksAt(lines, i) {
    const {words = '', start = 0} = lines[i] ?? {};
    return Array.from(words.matchAll(SPACED)).flatMap(({index, 0: before, 1: label = ''}) => {
      if (NUMBERS.test(words.slice(0, index))) return [];
      const after = index + before.length === words.length ? '' : ' ';
      return [{label, mark: {start: start + index, before, after}, cutsSentence: after !== ''}];
    });
  },
};

/** `1` on a line of its own within a sentence, and again above the note at the foot of the page. */
const alone: NoteForm = {
  mayBe: /^[^\S\n]*\d{1,2}[^\S\n]*$/m,
  mayNumberParts: true,
  noteAt(lines, i) {
    const isNote = !isWritten(lines[i - 1]) && NOTE_BEGINS.test(lines[i + 1]?.words ?? '');
    return isNote ? ALONE.exec(lines[i]?.words ?? '')?.[1] : stuckLabel(lines, i);
  },
  noteEnd: noteWithList,
  marksAt(lines, i) {
    const [line, before, after] = [lines[i], lines[i - 1], lines[i + 1]];
    const label = ALONE.exec(line?.words ?? '')?.[1];
    if (label === undefined || line === undefined || !isWritten(after ?? before)) return [];
    const isHead = !isWritten(before);
    const from = isHead ? line.start : line.start - 1;
    const to = isHead || isWritten(after) ? line.end + 1 : line.end;
    const mark = {start: from, before: `${isHead ? '' : '\n'}${line.words}${to > line.end ? '\n' : ''}`};
    const goesOn = /^\s*\p{Ll}/u.test(after?.words ?? '') || !SENTENCE_END.test(before?.words ?? '');
    return [{label, mark: {...mark, after: !isHead && to > line.end ? ' ' : ''}, cutsSentence: goesOn}];
  },
};

/** `next year.”*` and, on a line of its own, `[*This was written in 1878.]` */
const starred: NoteForm = {
  mayBe: /^[^\S\n]*\[(?:\*|†|‡)/m,
  noteAt(lines, i) {
    const label = STARRED_NOTE.exec(lines[i]?.words ?? '')?.[1];
    return label !== undefined && this.noteEnd(lines, i) >= 0 ? label : undefined;
  },
  noteEnd(lines, i) {
    const closes = lines.slice(i, i + MOST_LINES).findIndex(({words}) => /\]\s*$/.test(words));
    return closes < 0 ? -1 : i + closes;
  },
  marksAt(lines, i) {
    const {words = '', start = 0} = lines[i] ?? {};
    return Array.from(words.matchAll(STARRED), ({index, 0: before}) => ({
      ...{label: before, cutsSentence: false},
      mark: {start: start + index, before, after: ''},
    }));
  },
};

/** The label of a note of one line that stands right below the text, and above the next note. */
function stuckLabel(lines: readonly Line[], i: number): string | undefined {
  const label = STUCK.exec(lines[i]?.words ?? '')?.[1];
  if (label === undefined || isWritten(lines[i + 1])) return undefined;
  const next = lines.slice(i + 1, i + 4).find(isWritten);
  return Number(ALONE.exec(next?.words ?? '')?.[1]) === Number(label) + 1 ? label : undefined;
}

/** The last line of a paragraph, and of the next where a colon ends it. */
function noteWithList(lines: readonly Line[], i: number): number {
  let last = i;
  while (isWritten(lines[last + 1])) last++;
  if (!/:[\s–—-]*$/.test(lines[last]?.words ?? '')) return last;
  let next = last + 1;
  while (next < lines.length && !isWritten(lines[next])) next++;
  if (next >= lines.length || next > last + 3) return last;
  while (isWritten(lines[next + 1])) next++;
  return next;
}

export const NOTE_FORMS: readonly NoteForm[] = [spaced, alone, starred];
