import {isInCapitals} from '../in-capitals.ts';
import {romanValue} from '../roman-value.ts';
import {isTitleCase} from './title-lines.ts';

/** What a heading line opens. */
export interface Heading {
  /** Id of the section below it: `I`, `article-5`, `chapter-II`. */
  readonly id: string;
  /** Title of the section below it: `Part I`, `Article 5`. */
  readonly title: string;
  /** Of a bare numeral, whose sequence must rise by one; absent where a word says what is numbered. */
  readonly numeral?: number;
}

// A chapter's title may fill five wrapped lines; a paragraph longer than that is prose.
const LONGEST = 300;
const NUMERAL_ALONE = /^([IVXLCDM]+)\.?$/;
const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|last';
const NUMBER_WORDS = `${UNITS}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty)(?:-(?:${UNITS}))?`;
const WORDS =
  'article|chapter|part|section|book|title|volume|letter|act|scene|canto|phase|period|epoch|annex|appendix';
const NUMBER = `(?:\\d+|[ivxlcdm]+|[a-z]|${NUMBER_WORDS}|(?:the )?(?:${ORDINALS}))`;
// A word that is no part of the title.
const GOES_ON = /[\s.,]+\(?(?:continued|concluded)\)?(?=[\s.:]*$|\s*:)/i;
// A title after a stop, colon or dash.
const TITLE = '(?:\\s*[.:—–-]+\\s*(.*))?';
// The word, its number, and perhaps a title.
const NAMED = new RegExp(`^(${WORDS})s?,?\\s+(${NUMBER}(?:,? paragraph \\d+| and ${NUMBER})?)${TITLE}$`, 'i');

// The number before the word: `THE SECOND PART: OF WAR`, `Initial Chapter`.
const ORDERED = new RegExp(
  `^(?:the )?(${ORDINALS}|initial|final|introductory|concluding) (chapter|part|section|book|volume|canto|phase|period|epoch)${TITLE}$`,
  'i',
);

// The same with a title right after the number.
const UNSTOPPED = new RegExp(
  `^((?:article|chapter|part|section|book|volume)\\s+${NUMBER})\\s+(\\S.*?[^;,\\s])$`,
  'i',
);
const ALONE =
  "preamble|preface|foreword|afterword|introduction|prologue|epilogue|conclusion|post ?script(?:um)?|l[’']envoi|" +
  "dedicatory letter|letter of dedication|(?:an? |the )?(?:author|editor|translator)[’']s (?:note|preface)|note by the .{1,60}|" +
  '(?:appendix|annex|addendum|(?:optional )?protocol)(?: to .{1,80})?';
const UNNUMBERED = new RegExp(`^(?:${ALONE})[.:]?$`, 'i');
const TITLED = /^(?:introduction|prologue|epilogue|conclusion|postscript)[.:]? (.+)$/i;
const MAY_BE_UNNUMBERED =
  /^(?:pre|fore|after|intro|prol|epil|conc|post|l.env|ded|letter|note|an? |the |auth|edit|trans|app|ann|add|opt|prot)/i;

/** Whether a paragraph is a heading by its form, with a number or without. */
export function isHeading(paragraph: string): boolean {
  return isUnnumbered(paragraph) || headingOf(paragraph) !== undefined;
}

/** Whether a line is what parts of books without a number are called: `Preamble`, `PREFACE`, `Appendix to the Charter`. */
export function isUnnumbered(paragraph: string): boolean {
  if (paragraph.length > LONGEST || !MAY_BE_UNNUMBERED.test(paragraph)) return false;
  const line = paragraph.replace(/\s+/g, ' ');
  const [, title = ''] = TITLED.exec(line) ?? [];
  return UNNUMBERED.test(line) || isInCapitals(title);
}

/**
 * Whether a paragraph is a heading by its form: a Roman numeral alone, or `Article 5`, `CHAPTER II. The River`. With
 * `isEvenProse`, also where what follows the number ends as a sentence does.
 */
export function headingOf(paragraph: string, isEvenProse = false): Heading | undefined {
  if (paragraph.length > LONGEST || !MAY_BE_HEADING.test(paragraph)) return undefined;
  const line = paragraph.replace(/\s+/g, ' ');
  const alone = NUMERAL_ALONE.exec(line)?.[1];
  const numeral = alone === undefined ? 0 : romanValue(alone);
  if (alone !== undefined && numeral > 0) return {id: alone, title: `Part ${alone}`, numeral};
  const {word, number, title} = namedIn(line.replace(GOES_ON, ''));
  if (word === '' || (isProse(title) && !isEvenProse)) return undefined;
  const kept = /^[ivxlcdm]+$/i.test(number) ? number.toUpperCase() : number.toLowerCase();
  return {id: `${word.toLowerCase()}-${kept.replace(/[\s,]+/g, '-')}`, title: line.replace(/\.$/, '')};
}

/** What is numbered, how, and its title; empty words where the line is no heading. */
function namedIn(line: string): {readonly word: string; readonly number: string; readonly title: string} {
  const [, word = '', number = '', title = ''] = NAMED.exec(plainNamed(line)) ?? [];
  if (word !== '') return {word, number, title};
  const [, ordinal = '', noun = '', rest = ''] = ORDERED.exec(line) ?? [];
  return {word: noun, number: ordinal, title: rest};
}

/** `Chapter One: THE WAITER` for `Chapter One THE WAITER`, `Book I: The Two Lads` for `Book I The Two Lads`. */
function plainNamed(line: string): string {
  const [, number = '', title = ''] = UNSTOPPED.exec(line) ?? [];
  return isInCapitals(title) || isTitleCase(title) ? `${number}: ${title}` : line;
}

// So that the many paragraphs that are none cost one look.
const MAY_BE_HEADING = new RegExp(
  `^(?:[IVXLCDM]+\\.?$|(?:${WORDS}|appendice)s?,?\\s|(?:the )?(?:${ORDINALS}|initial|final|introductory|concluding)\\s)`,
  'i',
);

/** A title ends without a stop, unless all its words of any length are capitalised. */
function isProse(title: string): boolean {
  if (!/\p{Ll}/u.test(title)) return false;
  return (
    /[;,]$/.test(title) || (/\.$/.test(title) && /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{3}/u.test(title))
  );
}
