import {paragraphEnd} from '../../text-lines.ts';
import {bracketEnd, type NoteForm} from '../note-form.ts';

const MARK = /(?<=[\p{L}\p{N}.,;:!?)"'”’]) ?\[(\d{1,3})\](?![\p{L}\p{M}\p{N}(])/gu;
const NOTE = /^\s*\[(?:(\d{1,3})\] ?["'“‘(]?[\p{Lu}\p{N}]|footnote (\d{1,3}): )/iu;
const LABEL = /^\s*\[\d{1,3}\]/;

/** `Clanricarde Gardens.[1]`, and below `[1] See map.` or `[Footnote 1: See map.]` */
export const bracketed: NoteForm = {
  name: 'bracketed',
  mayBe: /^[^\S\n]*\[(?:footnote )?\d{1,3}[\]:]/im,
  mayCiteBooks: true,
  noteAt(lines, i) {
    const [, number, named] = NOTE.exec(lines[i]?.words ?? '') ?? [];
    return number ?? (named !== undefined && bracketEnd(lines, i) >= 0 ? named : undefined);
  },
  noteEnd(lines, i) {
    return LABEL.test(lines[i]?.words ?? '') ? paragraphEnd(lines, i, LABEL) : bracketEnd(lines, i);
  },
  marksAt(lines, i) {
    const {words = '', start = 0} = lines[i] ?? {};
    return Array.from(words.matchAll(MARK), ({index, 0: before, 1: label = ''}) => ({
      ...{label, cutsSentence: false},
      mark: {start: start + index, before, after: ''},
    }));
  },
};
