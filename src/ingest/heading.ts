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

// A chapter's title may fill three wrapped lines; a paragraph longer than that is prose.
const LONGEST = 200;
const NUMERAL_ALONE = /^([IVXLCDM]+)\.?$/;
const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|' +
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|the first|the second|the third|the last';
// The word, its number, and perhaps a title after a stop, colon or dash.
const NAMED = new RegExp(
  `^(article|chapter|part|section|book|title|volume|annex|appendix)\\s+(\\d+|[ivxlcdm]+|[a-z]|${NUMBER_WORDS})(?:\\s*[.:—–-]\\s*(.*))?$`,
  'i',
);

/** Whether a paragraph is a heading by its form: a Roman numeral alone, or `Article 5`, `CHAPTER II. The River`. */
export function headingOf(paragraph: string): Heading | undefined {
  if (paragraph.length > LONGEST) return undefined;
  const line = paragraph.replace(/\s+/g, ' ');
  const alone = NUMERAL_ALONE.exec(line)?.[1];
  const numeral = alone === undefined ? 0 : romanValue(alone);
  if (alone !== undefined && numeral > 0) return {id: alone, title: `Part ${alone}`, numeral};
  const [, word = '', number = '', title = ''] = NAMED.exec(line) ?? [];
  if (word === '' || isProse(title)) return undefined;
  const kept = /^[ivxlcdm]+$/i.test(number) ? number.toUpperCase() : number.toLowerCase();
  return {id: `${word.toLowerCase()}-${kept.replace(/\s+/g, '-')}`, title: line.replace(/\.$/, '')};
}

/** A title ends without a stop, unless it is all in capitals. */
function isProse(title: string): boolean {
  return /[.;,]$/.test(title) && /\p{Ll}/u.test(title);
}
