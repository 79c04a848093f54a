import type {Span} from '../../model/span.ts';
import {isWritten, linesOf, paragraphEnd} from '../text-lines.ts';

/** A note that says that it is one. */
export interface WordedNote {
  readonly label?: string;
  readonly note: Span;
}

const MAY_BE = /^[^\S\n]*footnote(?: \d{1,3})?:/im;
const OPENS = /^([^\S\n]*)footnote(?: (\d{1,3}))?:/i;
/** The end of a sentence, then two spaces, or one at the end of a line. */
const CLOSES = /[.!?]["'”’)]*(?= {2}\S| +(?:\n|$))/;

/**
 * The notes of a text that begin a line with `Footnote:`, without brackets, in reading order.
 *
 * A space stands before the word and one after the note where its brackets were taken for spaces: there it may stand
 * anywhere and ends with the sentence before the space. Else it is a paragraph, or what is left of one below another note.
 */
export function wordedNotes(text: string): readonly WordedNote[] {
  if (!MAY_BE.test(text)) return [];
  const lines = linesOf(text);
  return lines.flatMap((line, i) => {
    const [whole, indent = '', label] = OPENS.exec(line.words) ?? [];
    if (whole === undefined) return [];
    const last = lines[paragraphEnd(lines, i, OPENS)]?.end ?? line.end;
    const closing = indent === '' ? null : CLOSES.exec(text.slice(line.start, last));
    const isBelow = isWritten(lines[i - 1]) && !OPENS.test(lines[i - 1]?.words ?? '');
    if (closing === null && isBelow) return [];
    const end = closing === null ? last : line.start + closing.index + closing[0].length;
    return [{note: {start: line.start, end}, ...(label === undefined ? {} : {label})}];
  });
}
