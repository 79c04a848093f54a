import {isWritten} from '../../text-lines.ts';
import {isAfterNumberedWord, type NoteForm, noteWithList} from '../note-form.ts';

// Right after a word or mark: with a space between, it is an item of a list.
const MARK = /(?<=[\p{L}.,;!?"'”’])\((\d{1,2})\)(?=[\s.,;:!?]|$)/gu;
const NOTE = /^\s*\((\d{1,2})\) ?["'“‘]?\p{Lu}/u;

/** `his extreme beauty.(1) He`, and below, as a paragraph, `(1) The painting.` */
export const rounded: NoteForm = {
  name: 'rounded',
  mayBe: /^[^\S\n]*\(\d{1,2}\)/m,
  mayCiteBooks: true,
  noteAt(lines, i) {
    return isWritten(lines[i - 1]) ? undefined : NOTE.exec(lines[i]?.words ?? '')?.[1];
  },
  noteEnd: noteWithList,
  marksAt(lines, i) {
    const {words = '', start = 0} = lines[i] ?? {};
    return Array.from(words.matchAll(MARK)).flatMap(({index, 0: before, 1: label = ''}) => {
      if (isAfterNumberedWord(words, index)) return [];
      return [{label, cutsSentence: false, mark: {start: start + index, before, after: ''}}];
    });
  },
};
