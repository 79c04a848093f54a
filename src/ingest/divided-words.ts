/** A word whose two parts stand on two lines. */
export interface DividedWord {
  /** From the hyphen up to the second part. */
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly first: string;
  readonly second: string;
  readonly isCapital: boolean;
}

/** How a text writes the words it divides: how often each form stands in the middle of a line, in lower case. */
export interface WordManner {
  readonly counts: ReadonlyMap<string, number>;
  /** Whether most divided words with a form elsewhere lose their hyphen. */
  readonly mostJoin: boolean;
}

// The hyphen at the end of a line, as typed, as Unicode has it, soft, or as the not sign that OCR programs write.
const LINE_END_HYPHENS = ['-\n', '\u2010\n', '\u00AD\n', '¬\n'];
const SPACE_AFTER = /\s+(?=[\p{Lu}\p{Ll}])/uy;
const PART_BEFORE = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}'’-]*(?<=[\p{L}\p{M}])$/u;
const PART_AFTER = /^[\p{L}\p{M}]+(?:['’-]\p{L}[\p{L}\p{M}]*)*/u;
/** "pre- and post-war": the hyphen stands for a word yet to come. */
const SUSPENDED = /^(?:and|or|to|nor|but|as well)\b/u;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const LONGEST_PART = 40;

/** Prefixes that English seldom joins to a word without a hyphen. */
const HYPHENATED_PREFIX = /(?:^|-)(?:anti|non|self|ex|semi|quasi|pro|neo|all|half|cross|vice)$/u;

/** Which words of a text are divided by the end of a line? In reading order; linear. */
export function dividedWords(text: string): readonly DividedWord[] {
  return LINE_END_HYPHENS.flatMap(hyphen => {
    const words: DividedWord[] = [];
    for (let at = text.indexOf(hyphen); at >= 0; at = text.indexOf(hyphen, at + 1)) {
      const word = dividedAt(text, at);
      if (word !== undefined) words.push(word);
    }
    return words;
  }).sort((a, b) => a.start - b.start);
}

function dividedAt(text: string, start: number): DividedWord | undefined {
  SPACE_AFTER.lastIndex = start + 1;
  const gap = SPACE_AFTER.exec(text)?.[0];
  if (gap === undefined) return undefined;
  const end = start + 1 + gap.length;
  const first = PART_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_PART), start))?.[0] ?? '';
  const second = PART_AFTER.exec(text.slice(end, end + LONGEST_PART))?.[0] ?? '';
  const isCapital = /^\p{Lu}/u.test(second);
  if (first === '' || SUSPENDED.test(second) || second.startsWith(first)) return undefined;
  if (isCapital && /\n\s*\n/.test(gap)) return undefined;
  return {start, end, first: first.toLowerCase(), second: second.toLowerCase(), isCapital};
}

/** How the text writes these words where they stand on one line. */
export function mannerOf(text: string, words: readonly DividedWord[]): WordManner {
  const counts = new Map<string, number>();
  for (const {first, second} of words) {
    for (const form of [first + second, `${first}-${second}`, first, second]) counts.set(form, 0);
  }
  for (const [word] of text.matchAll(WORD)) {
    const form = word.toLowerCase();
    const count = counts.get(form);
    if (count !== undefined) counts.set(form, count + 1);
  }
  // The halves of the divided words are no words of the text.
  for (const part of words.flatMap(({first, second}) => [first, second])) {
    counts.set(part, (counts.get(part) ?? 0) - 1);
  }
  const balance = words.reduce((sum, word) => sum + Math.sign(leaning(word, counts)), 0);
  return {counts, mostJoin: balance >= 0};
}

/** Whether a divided word is written without a hyphen. */
export function isJoined(word: DividedWord, {counts, mostJoin}: WordManner): boolean {
  if (word.isCapital) return false;
  const leans = leaning(word, counts);
  if (leans !== 0) return leans > 0;
  return mostJoin && !isCompound(word, counts);
}

/** Whether the second part is a word of the text, and so is the first, or it is a prefix that keeps its hyphen. */
function isCompound({first, second}: DividedWord, counts: ReadonlyMap<string, number>): boolean {
  if ((counts.get(second) ?? 0) <= 0) return false;
  return HYPHENATED_PREFIX.test(first) || (first.length > 2 && (counts.get(first) ?? 0) > 0);
}

/** How many times more often the text has the word joined than hyphenated. */
function leaning({first, second}: DividedWord, counts: ReadonlyMap<string, number>): number {
  return (counts.get(first + second) ?? 0) - (counts.get(`${first}-${second}`) ?? 0);
}
