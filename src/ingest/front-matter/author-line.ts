import {isInCapitals} from '../in-capitals.ts';

/** Characters of a text in which the words of its title are sure to come again. */
const SHORTEST_TEXT = 20_000;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u;
const SHORTEST_WORD = 4;

/**
 * Whether the first line of a text names its author and the second is its title (`John Galsworthy`, `The Man of
 * Property`), where neither says "by".
 *
 * The first has the form of a name, and its last word comes nowhere in the text; the longer words of the second all do.
 */
export function isAuthorAbove(paragraphs: readonly string[]): boolean {
  const [first = '', second = '', ...rest] = paragraphs;
  if (!NAME.test(first) || second.includes('\n')) return false;
  const surname = wordsOf(first).at(-1);
  const words = wordsOf(second).filter(word => word.length >= SHORTEST_WORD);
  if (surname === undefined || surname.length < SHORTEST_WORD || words.length === 0) return false;
  if (rest.reduce((sum, {length}) => sum + length, 0) < SHORTEST_TEXT) return false;
  return words.every(word => comesIn(rest, word)) && !comesIn(rest, surname);
}

/**
 * A title without its author in the same paragraph, where "by" stands on a line of its own between them, or the title alone is in
 * capitals: `THE ROVER by Joseph Conrad`.
 */
export function titleAlone(line: string): string {
  const [, above] = /^(\S.*?)\s*\n[^\S\n]*_?by_?[^\S\n]*\n/is.exec(line) ?? [];
  if (above !== undefined) return above;
  const [, title = ''] = /^(.*\S)\s+by\s+\p{Lu}/su.exec(line) ?? [];
  return isInCapitals(title) ? title : line;
}

function wordsOf(line: string): readonly string[] {
  return line.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Whether a word is in one of the paragraphs, in any case. */
function comesIn(paragraphs: readonly string[], word: string): boolean {
  const whole = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
  return paragraphs.some(paragraph => whole.test(paragraph));
}
