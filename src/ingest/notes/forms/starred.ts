import {bracketEnd, type NoteForm} from '../note-form.ts';

const STARRED = /(?<=[\p{L}.,;:!?)"'”’])(\*{1,3}|†|‡)(?=\s|$)/gu;
const STARRED_NOTE = /^\s*\[(\*{1,3}|†|‡)\s?[\p{L}"'“‘]/u;

/** `next year.”*` and, on a line of its own, `[*This was written in 1878.]` */
export const starred: NoteForm = {
  name: 'starred',
  mayBe: /^[^\S\n]*\[(?:\*|†|‡)/m,
  noteAt(lines, i) {
    const label = STARRED_NOTE.exec(lines[i]?.words ?? '')?.[1];
    return label !== undefined && this.noteEnd(lines, i) >= 0 ? label : undefined;
  },
  noteEnd: bracketEnd,
  marksAt(lines, i) {
    const {words = '', start = 0} = lines[i] ?? {};
    return Array.from(words.matchAll(STARRED), ({index, 0: before}) => ({
      ...{label: before, cutsSentence: false},
      mark: {start: start + index, before, after: ''},
    }));
  },
};
