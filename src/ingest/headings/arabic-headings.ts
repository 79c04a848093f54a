import {headingOf} from './heading.ts';
import {numeralRows} from './numeral-rows.ts';

const NUMBER = /^(\d{1,3})\.?$/;
/** A number of a part never cuts a sentence; pages, and the notes below them, do. */
const MOST_CUTS = 0.05;
/** Characters that nine parts in ten have at least. */
const SHORTEST_PART = 200;
const MOST_SHORT = 0.1;
const FEWEST = 3;

/**
 * Which paragraphs are bare Arabic numbers that number the parts of the text: the number of each paragraph, 0 for others.
 *
 * They count up in rows, open some prose and cut no sentence; and there are several rows, or the one runs through half of the
 * text: the verses of one song in a book are none. Where there are several rows, a 1 without a 2 right below a heading counts.
 */
export function arabicHeadings(paragraphs: readonly string[]): readonly number[] {
  const none = paragraphs.map(() => 0);
  const numbers = paragraphs.flatMap((paragraph, at) => {
    const digits = NUMBER.exec(paragraph)?.[1];
    return digits === undefined ? [] : [{at, value: Number(digits), hasStop: paragraph.endsWith('.')}];
  });
  const cuts = numbers.filter(({at}) => cutsSentence(paragraphs, at)).length;
  if (numbers.length < FEWEST || cuts > MOST_CUTS * numbers.length) return none;
  const isIn = numeralRows(numbers);
  const rows = rowsOf(numbers.filter((_, i) => isIn[i])).filter(row => row.length > 1);
  const all = rows.flat();
  const [first, last] = [all[0]?.at ?? 0, all.at(-1)?.at ?? 0];
  if (all.length < FEWEST || (rows.length < 2 && 2 * (last - first) < paragraphs.length)) return none;
  const short = all.filter(({at}, i) => !opensProse(paragraphs, at, all[i + 1]?.at)).length;
  if (short > MOST_SHORT * all.length) return none;
  const alone = rows.length < 2 ? [] : numbers.filter(number => isOnlyOne(paragraphs, number));
  const values = new Map([...alone, ...all].map(({at, value}) => [at, value]));
  return paragraphs.map((_, at) => values.get(at) ?? 0);
}

interface Placed {
  readonly at: number;
  readonly value: number;
}

function rowsOf(numbers: readonly Placed[]): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    if (row !== undefined && number.value === (row.at(-1)?.value ?? 0) + 1) row.push(number);
    else rows.push([number]);
  }
  return rows;
}

/** A 1 without a 2, right below a heading: the only part of its chapter that has a number. */
function isOnlyOne(paragraphs: readonly string[], {at, value}: Placed): boolean {
  return value === 1 && headingOf(paragraphs[at - 1] ?? '') !== undefined && opensProse(paragraphs, at);
}

function opensProse(paragraphs: readonly string[], at: number, end = paragraphs.length): boolean {
  let length = 0;
  for (let k = at + 1; k < end && length < SHORTEST_PART; k++) length += paragraphs[k]?.length ?? 0;
  return length >= SHORTEST_PART;
}

function cutsSentence(paragraphs: readonly string[], at: number): boolean {
  const [before, after] = [paragraphs[at - 1] ?? '.', paragraphs[at + 1] ?? ''];
  return /[\p{L}\p{M},;-]$/u.test(before) && /^\p{Ll}/u.test(after);
}
