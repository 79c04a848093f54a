import {romanValue} from './roman-value.ts';

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
const NUMBER_WORDS =
  `${UNITS}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty)(?:-(?:${UNITS}))?|` +
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|the first|the second|the third|the last';
const NUMBER = `(?:\\d+|[ivxlcdm]+|[a-z]|${NUMBER_WORDS})`;
// The word, its number, and perhaps a title after a stop, colon or dash.
const NAMED = new RegExp(
  `^(article|chapter|part|section|book|title|volume|annex|appendix)s?\\s+(${NUMBER}(?:,? paragraph \\d+| and ${NUMBER})?)(?:\\s*[.:—–-]\\s*(.*))?$`,
  'i',
);

// The same with a title in capitals right after the number.
const CAPITALS = new RegExp(
  `^((?:article|chapter|part|section|book|volume)\\s+${NUMBER})\\s+(\\S.*[^;,])$`,
  'i',
);
const UNNUMBERED =
  /^(?:preamble|preface|foreword|introduction|prologue|epilogue|conclusion|postscript|(?:appendix|annex|addendum|(?:optional )?protocol)(?: to .{1,80})?)[.:]?$/i;

const MAY_BE_UNNUMBERED = /^(?:pre|fore|intro|prol|epil|conc|post|app|ann|add|opt|prot)/i;

/** Whether a line is what parts of books without a number are called: `Preamble`, `PREFACE`, `Appendix to the Charter`. */
export function isUnnumbered(paragraph: string): boolean {
  if (paragraph.length > LONGEST || !MAY_BE_UNNUMBERED.test(paragraph)) return false;
  return UNNUMBERED.test(paragraph.replace(/\s+/g, ' '));
}

/** Whether a paragraph is a heading by its form: a Roman numeral alone, or `Article 5`, `CHAPTER II. The River`. */
export function headingOf(paragraph: string): Heading | undefined {
  if (paragraph.length > LONGEST || !MAY_BE_HEADING.test(paragraph)) return undefined;
  const line = paragraph.replace(/\s+/g, ' ');
  const alone = NUMERAL_ALONE.exec(line)?.[1];
  const numeral = alone === undefined ? 0 : romanValue(alone);
  if (alone !== undefined && numeral > 0) return {id: alone, title: `Part ${alone}`, numeral};
  const [, word = '', number = '', title = ''] = NAMED.exec(plainNamed(line)) ?? [];
  if (word === '' || isProse(title)) return undefined;
  const kept = /^[ivxlcdm]+$/i.test(number) ? number.toUpperCase() : number.toLowerCase();
  return {id: `${word.toLowerCase()}-${kept.replace(/[\s,]+/g, '-')}`, title: line.replace(/\.$/, '')};
}

/** `Chapter One: THE WAITER` for `Chapter One THE WAITER`. */
function plainNamed(line: string): string {
  const [, number = '', title = ''] = CAPITALS.exec(line) ?? [];
  return title !== '' && !/\p{Ll}/u.test(title) && /\p{Lu}{2}/u.test(title) ? `${number}: ${title}` : line;
}

// So that the many paragraphs that are none cost one look.
const MAY_BE_HEADING =
  /^(?:[IVXLCDM]+\.?$|(?:article|chapter|part|section|book|title|volume|annex|appendi(?:x|ce))s?\s)/i;

/** A title ends without a stop, unless all its words of any length are capitalised. */
function isProse(title: string): boolean {
  if (!/\p{Ll}/u.test(title)) return false;
  return (
    /[;,]$/.test(title) || (/\.$/.test(title) && /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{3}/u.test(title))
  );
}
