const LONGEST = 90;
const MOST_WORDS = 14;
/** Fewer are lines of address or signature. */
const FEWEST = 3;

/**
 * Which paragraphs are titles by their form alone: a short line in title case or capitals, without a stop, between
 * the end of a sentence and prose. For texts whose headings have neither number nor mark-up; fewer than three are none.
 */
export function titleLines(paragraphs: readonly string[]): ReadonlySet<number> {
  const found = paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1];
    const isBetween = (i === 0 || /[.!?”"’')\]]$/.test(paragraphs[i - 1] ?? '')) && next !== undefined;
    return isBetween && isTitleCase(paragraph) && isProse(next) ? [i] : [];
  });
  return new Set(found.length < FEWEST ? [] : found);
}

/** Whether a line has the form of a title: no stop at its end, all its longer words capitalised. */
export function isTitleCase(paragraph: string): boolean {
  if (paragraph.length > LONGEST || /\n/.test(paragraph) || !/^[\p{Lu}\d].*[\p{L}\p{N})]$/u.test(paragraph))
    return false;
  const words = paragraph.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    words.every(word => word.length < 4 || /^\p{Lu}/u.test(word) || LITTLE.has(word))
  );
}

const LITTLE: ReadonlySet<string> = new Set([
  'with',
  'from',
  'into',
  'upon',
  'over',
  'under',
  'between',
  'against',
  'their',
  'after',
  'before',
  'unto',
  'that',
  'thereof',
  'this',
  'without',
]);

function isProse(paragraph: string): boolean {
  return paragraph.length > LONGEST || /[.;:!?]["”’')]?$/.test(paragraph);
}
