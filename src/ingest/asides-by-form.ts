import {contentsEnd, isContents, isDedication, isSameTitle} from './front-matter/title-page.ts';
import {isHeading} from './headings/heading.ts';
import {withoutTitle} from './headings/without-title.ts';
import {letteredNotes} from './notes/lettered-notes.ts';
import {isTranscriberRemark} from './transcriber-remark.ts';

const VOLUME_END =
  /^(?:the )?end of (?:(?:vol\.?|volume|part|book|phase)(?: the)? [\p{L}\d]{1,12}|the (?:\p{L}+ )?(?:volume|part|book|phase))\.?$/iu;
/** As transcribers of books write them: `[Footnote 1: See map.]`, `[Illustration]`, `[Transcriber's Note: …]`. */
const BRACKETED = /^\[(footnote|illustration|transcriber[’']s notes?)\b\s?([\p{L}\p{N}]{1,4})?\s*[:\]]/iu;
/** What sites call the files that they offer beside a page. */
const DOWNLOAD = /^(?:page images|pdf|epub\d?|mobi|kindle|azw3|html|txt|plain text|full text|daisy|djvu)$/i;
const MOST_OF_A_NOTE = 10;
/** Paragraphs in which a dedication may begin, and that it may have. */
const FRONT = 60;
const LONGEST = 90;
/** Paragraphs of a title page in the midst of a text, and characters of each. */
const MOST_OF_A_PAGE = 20;
const LONGEST_OF_A_PAGE = 600;

/** Paragraphs from `first` up to, not including, `end`. */
export interface Aside {
  readonly first: number;
  readonly end: number;
  readonly kind: 'paratext' | 'note';
  readonly label?: string;
}

/**
 * What of a text without markup is not the text, wherever it stands: tables of contents, a dedication, the end of a volume and
 * the title page of the next, the title again above a heading, footnotes and pictures in brackets, notes that the text names
 * by their letters, the links of a site to its files, remarks on the file itself.
 */
export function asidesByForm(paragraphs: readonly string[]): readonly Aside[] {
  const found: Aside[] = [];
  const lettered = new Map(letteredNotes(paragraphs).map(note => [note.first, note]));
  for (let first = 0; first < paragraphs.length; first++) {
    const note = lettered.get(first);
    const aside: Aside =
      note === undefined
        ? (bracketed(paragraphs, first) ?? {first, end: listEnd(paragraphs, first), kind: 'paratext'})
        : {...note, kind: 'note'};
    if (aside.end <= first) continue;
    found.push(aside);
    first = aside.end - 1;
  }
  return found;
}

/** A note or the words for a picture that a bracket opens and another closes, some paragraphs on. */
function bracketed(paragraphs: readonly string[], first: number): Aside | undefined {
  const [whole, word = '', label] = BRACKETED.exec(paragraphs[first] ?? '') ?? [];
  if (whole === undefined) return undefined;
  for (let i = first; i < Math.min(paragraphs.length, first + MOST_OF_A_NOTE); i++) {
    if (!/\]$/.test(paragraphs[i] ?? '')) continue;
    const isNote = word.toLowerCase() === 'footnote';
    return {
      first,
      end: i + 1,
      kind: isNote ? 'note' : 'paratext',
      ...(isNote && label !== undefined ? {label} : {}),
    };
  }
  return undefined;
}

function listEnd(paragraphs: readonly string[], first: number): number {
  const paragraph = paragraphs[first] ?? '';
  if (DOWNLOAD.test(paragraph)) return downloadsEnd(paragraphs, first);
  if (isContents(paragraph)) return contentsEnd(paragraphs, first);
  if (isTranscriberRemark(paragraph)) return first + 1;
  if (paragraph.length > LONGEST) return first;
  if (isDedication(paragraph)) return first > FRONT ? first : headingAfter(paragraphs, first, FRONT);
  if (isVolumeEnd(paragraph)) return Math.max(first + 1, headingAfter(paragraphs, first, MOST_OF_A_PAGE));
  const isTitleAgain = first > 0 && !isHeading(paragraph) && isSameTitle(paragraph, paragraphs[0] ?? '');
  return isTitleAgain && isHeading(paragraphs[first + 1] ?? '') ? first + 1 : first;
}

/** After the links to files of a site: two or more, of different kinds; a word alone is text, and so is all its row. */
function downloadsEnd(paragraphs: readonly string[], first: number): number {
  if (DOWNLOAD.test(paragraphs[first - 1] ?? '')) return first;
  let end = first;
  while (DOWNLOAD.test(paragraphs[end] ?? '')) end++;
  return new Set(paragraphs.slice(first, end)).size < 2 ? first : end;
}

/** `END OF VOL. I.`, `End of the Second Part`. */
export function isVolumeEnd(line: string): boolean {
  return line.length <= LONGEST && VOLUME_END.test(line);
}

/** The next heading or table of contents, with no prose before it at the end of a volume; the line itself where none is near. */
function headingAfter(paragraphs: readonly string[], first: number, most: number): number {
  for (let i = first + 1; i < Math.min(paragraphs.length, first + most); i++) {
    const paragraph = paragraphs[i] ?? '';
    const isHeaded = isHeading(paragraph) || isHeading(withoutTitle(paragraph, paragraphs[0] ?? ''));
    if (isHeaded || isContents(paragraph)) return i;
    if (paragraph.length > LONGEST_OF_A_PAGE && most < FRONT) return first;
  }
  return first;
}
