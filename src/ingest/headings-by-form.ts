import {arabicHeadings} from './arabic-headings.ts';
import {type Heading, headingOf} from './heading.ts';
import {numeralRows} from './numeral-rows.ts';
import {romanValue} from './roman-value.ts';

/** The headings among paragraphs that are so by their form: a word and a number, or bare numbers that count up. */
export function headingsByForm(paragraphs: readonly string[]): readonly (Heading | undefined)[] {
  const found = paragraphs.map(paragraph => headingOf(paragraph));
  const numerals = found.flatMap((heading, at) => {
    const value = heading?.numeral;
    return value === undefined ? [] : [{at, value, hasStop: paragraphs[at]?.endsWith('.') === true}];
  });
  const isIn = numeralRows(numerals);
  const outside = new Set(numerals.filter((_, i) => isIn[i] !== true).map(({at}) => at));
  const arabic = arabicHeadings(paragraphs);
  const missing = missingOnes(paragraphs, found);
  return found.map((heading, i) => {
    const number = arabic[i] ?? 0;
    if (number > 0) return {id: `${number}`, title: `Part ${number}`, numeral: number};
    return outside.has(i) ? undefined : (heading ?? missing.get(i));
  });
}

/** Lines such as `Chapter II. Of my going to school.` that end as a sentence does, between Chapter I and Chapter III. */
function missingOnes(
  paragraphs: readonly string[],
  found: readonly (Heading | undefined)[],
): ReadonlyMap<number, Heading> {
  const named = found.flatMap((heading, at) => (heading === undefined ? [] : [{at, ...numberOf(heading)}]));
  const missing = new Map<number, Heading>();
  for (const [k, {at, word, value}] of named.entries()) {
    const next = named[k + 1];
    if (next === undefined || value === 0 || next.word !== word || next.value !== value + 2) continue;
    for (let i = at + 1; i < next.at; i++) {
      const heading = headingOf(paragraphs[i] ?? '', true);
      const own = heading === undefined ? undefined : numberOf(heading);
      if (heading !== undefined && own?.word === word && own.value === value + 1) missing.set(i, heading);
    }
  }
  return missing;
}

/** `chapter` and 2 of `chapter-II`; 0 for what is no number. */
function numberOf({id}: Heading): {readonly word: string; readonly value: number} {
  const [word = '', number = ''] = id.split('-');
  return {word, value: /^\d+$/.test(number) ? Number(number) : romanValue(number)};
}
