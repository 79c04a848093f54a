import {arabicHeadings} from './arabic-headings.ts';
import {type Heading, headingOf} from './heading.ts';
import {missingHeadings} from './missing-headings.ts';
import {numeralRows} from './numeral-rows.ts';
import {partsOfPoems} from './parts-of-poems.ts';
import {withoutTitle} from './without-title.ts';

/**
 * The headings among paragraphs that are so by their form: a word and a number, the title of the text before
 * them or not, or bare numbers that count up.
 */
export function headingsByForm(paragraphs: readonly string[]): readonly (Heading | undefined)[] {
  const [title = ''] = paragraphs;
  const found = paragraphs.map(
    paragraph => headingOf(paragraph) ?? headingOf(withoutTitle(paragraph, title)),
  );
  const numerals = found.flatMap((heading, at) => {
    const value = heading?.numeral;
    return value === undefined ? [] : [{at, value, hasStop: paragraphs[at]?.endsWith('.') === true}];
  });
  const isIn = numeralRows(numerals);
  const outside = new Set(numerals.filter((_, i) => isIn[i] !== true).map(({at}) => at));
  const arabic = arabicHeadings(paragraphs);
  const missing = missingHeadings(paragraphs, found);
  const inPoems = partsOfPoems(paragraphs, found);
  return found.map((heading, i) => {
    const number = arabic[i] ?? 0;
    if (number > 0) return {id: `${number}`, title: `Part ${number}`, numeral: number};
    return outside.has(i) || inPoems.has(i) ? undefined : (heading ?? missing.get(i));
  });
}
