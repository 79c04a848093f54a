import {romanValue} from '../roman-value.ts';
import {type Heading, headingOf} from './heading.ts';

type Found = readonly (Heading | undefined)[];

/**
 * Headings that are missing between two numbered ones, such as Chapter II between I and III: a line with their word and
 * number that ends as a sentence does (`Chapter II. Of my going to school.`), or whose word is misprinted by one letter
 * (`CHAPTEE II`).
 */
export function missingHeadings(paragraphs: readonly string[], found: Found): ReadonlyMap<number, Heading> {
  const named = found.flatMap((heading, at) => (heading === undefined ? [] : [{at, ...numberOf(heading)}]));
  const missing = new Map<number, Heading>();
  for (const [k, {at, word, value}] of named.entries()) {
    const next = named[k + 1];
    if (next === undefined || value === 0 || next.word !== word || next.value !== value + 2) continue;
    for (let i = at + 1; i < next.at; i++) {
      const heading = missingOne(paragraphs[i] ?? '', word);
      const own = heading === undefined ? undefined : numberOf(heading);
      if (heading !== undefined && own?.word === word && own.value === value + 1) missing.set(i, heading);
    }
  }
  return missing;
}

function missingOne(paragraph: string, word: string): Heading | undefined {
  const [first = ''] = /^\p{L}{3,10}(?=[\s,])/u.exec(paragraph) ?? [];
  if (!isOneLetterOff(first.toLowerCase(), word)) return headingOf(paragraph, true);
  const heading = headingOf(word + paragraph.slice(first.length), true);
  return heading === undefined ? undefined : {...heading, title: first + heading.title.slice(word.length)};
}

/** Whether one letter more, less or other makes a word the other. */
function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restOfA = a.slice(a.length >= b.length ? i + 1 : i);
  return restOfA === b.slice(b.length >= a.length ? i + 1 : i);
}

/** `chapter` and 2 of `chapter-II`; 0 for what is no number. */
export function numberOf({id}: Heading): {readonly word: string; readonly value: number} {
  const [word = '', number = ''] = id.split('-');
  return {word, value: /^\d+$/.test(number) ? Number(number) : romanValue(number)};
}
