import {isWritten} from '../../text-lines.ts';
import {isAfterNumberedWord, type NoteForm, noteWithList} from '../note-form.ts';

const SPACED = /(?<=\S) {1,2}(\d{1,2})(?: {2}(?=\S)| +$)/gu;
const SPACED_NOTE = /^ *(\d{1,2}) {2}(?=\S.*\p{L}|\p{L})/u;
const ENDS = /[.!?…—–-]\s?["'”’)\]]*\s*$/;

/** `House 1  to die`, and below the chapter ` 1  It is a law`: what is left of marks whose brackets were taken for spaces. */
export const spaced: NoteForm = {
  name: 'spaced',
  mayBe: /^ *\d{1,2} {2}\S/m,
  noteAt(lines, i) {
    const label = isWritten(lines[i - 1]) ? undefined : SPACED_NOTE.exec(lines[i]?.words ?? '')?.[1];
    return label === undefined || !ENDS.test(lines[this.noteEnd(lines, i)]?.words ?? '') ? undefined : label;
  },
  noteEnd: noteWithList,
  marksAt(lines, i) {
    const {words = '', start = 0} = lines[i] ?? {};
    return Array.from(words.matchAll(SPACED)).flatMap(({index, 0: before, 1: label = ''}) => {
      if (isAfterNumberedWord(words, index)) return [];
      const after = index + before.length === words.length ? '' : ' ';
      return [{label, mark: {start: start + index, before, after}, cutsSentence: after !== ''}];
    });
  },
};
