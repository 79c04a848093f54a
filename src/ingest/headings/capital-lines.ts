import type {Body} from '../body.ts';
import {isInCapitals} from '../in-capitals.ts';

const LONGEST = 120;
/** Blank lines above a heading, and headings that have them, at least, before white space says anything. */
const FEWEST_BLANK = 3;
const FEWEST = 3;
/** The share of headings that may have less white space above them. */
const LOWEST = 0.25;
const END = /^(?:the )?end\b|^finis\b/i;

/** What a line in capitals is: a heading of its own, or more of the heading above it. */
export type CapitalLine = 'heading' | 'subtitle';

/**
 * Which paragraphs are headings because they are in capitals and set off as headings are: with as many blank lines above as
 * the numbered headings have that follow prose; or between two headings. Those in capitals right below the first go on with it.
 *
 * A line that goes on with a comma, talk and an end are none, nor are lines below the last sentence of a text: names and
 * offices of those who signed it.
 */
export function capitalLines(
  {paragraphs, marks, blankLines = []}: Pick<Body, 'paragraphs' | 'marks' | 'blankLines'>,
  isHeading: readonly boolean[],
): ReadonlyMap<number, CapitalLine> {
  const least = usualBlank(blankLines, isHeading);
  const lastSentence = paragraphs.findLastIndex(isSentence);
  const lines = new Map<number, CapitalLine>();
  paragraphs.forEach((paragraph, i) => {
    const next = paragraphs[i + 1];
    if (isHeading[i] || marks[i] !== undefined || next === undefined || !isLine(paragraph)) return;
    const isBetween = isHeading[i - 1] && isHeading[i + 1];
    const goesOn = lines.has(i - 1) && !isHeading[i - 1] && !/^\p{Ll}/u.test(next);
    if (isBetween || goesOn) lines.set(i, 'subtitle');
    else if (
      i < lastSentence &&
      (blankLines[i] ?? 0) >= least &&
      /^[\p{L}\p{N}].*[^,:;"”'’]$/su.test(paragraph)
    )
      lines.set(i, 'heading');
  });
  return lines;
}

function isSentence(paragraph: string): boolean {
  return !isInCapitals(paragraph) && /[.!?:;,…—-]["”’')\]_*]*$/.test(paragraph.slice(-LONGEST));
}

function isLine(paragraph: string): boolean {
  return paragraph.length <= LONGEST && isInCapitals(paragraph) && !END.test(paragraph);
}

/** How many blank lines three in four of the headings below prose have above them; Infinity where these are few. */
function usualBlank(blankLines: readonly number[], isHeading: readonly boolean[]): number {
  const above = blankLines.filter((_, i) => i > 0 && isHeading[i] && !isHeading[i - 1]).sort((a, b) => a - b);
  if (above.length < FEWEST) return Number.POSITIVE_INFINITY;
  return Math.max(FEWEST_BLANK, above[Math.floor(LOWEST * above.length)] ?? 0);
}
