import type {ChangeSite} from '../../align/rewording/change-sites.ts';
import type {Rewording} from '../../align/rewording/rewordings.ts';
import {type Phrases, placesIn, placesOf} from '../../counts/phrases/phrases.ts';
import type {Alignment} from '../../model/alignment.ts';

/** Stands for an occurrence that no rewording explains. */
export const FREE = -1;

/** What became of the occurrences of a phrase that the other text does not simply repeat. */
export interface Fate {
  /** Occurrences that stand in both texts, aligned word by word. */
  readonly carried: number;
  /** For each occurrence that the earlier text alone has, the rewording that explains it, or FREE. */
  readonly lost: readonly number[];
  /** The same for those of the later text. */
  readonly won: readonly number[];
}

/** Which rewording touches each word of a text; `around` also counts a place between two words. */
export interface Touched {
  /** Element row: the rewording in whose change the word stands, or FREE. */
  readonly word: Int32Array;
  /** Element row: the rewording that puts something in before this word, or FREE. */
  readonly before: Int32Array;
}

/** Which words do the rewordings touch, in the earlier text and in the later? */
export function touchedWords(
  {earlier, later}: Alignment,
  rewordings: readonly Rewording[],
): {readonly earlier: Touched; readonly later: Touched} {
  const sides = {earlier: untouched(earlier.tokens.term.length), later: untouched(later.tokens.term.length)};
  rewordings.forEach(({cuts}, index) => {
    for (const site of cuts.flatMap(({sites}) => sites)) {
      mark(sides.earlier, site.earlier, {index, other: site.later});
      mark(sides.later, site.later, {index, other: site.earlier});
    }
  });
  return sides;
}

/** What became of phrase i; text 0 of the phrases is the later one, text 1 the earlier. */
export function fateOf(
  phrases: Phrases,
  i: number,
  {alignment, touched}: {readonly alignment: Alignment; readonly touched: ReturnType<typeof touchedWords>},
): Fate {
  const {joined} = phrases;
  const words = phrases.words[i] as number;
  const rows = (k: number) =>
    Array.from(placesIn(joined, placesOf(phrases, i), k), row => row - (joined.bases[k] as number));
  const lost = rows(1).filter(row => !isCarried(alignment.laterOf, row, words));
  const won = rows(0).filter(row => !isCarried(alignment.earlierOf, row, words));
  return {
    carried: rows(1).length - lost.length,
    lost: lost.map(row => changeOf(touched.earlier, row, words)),
    won: won.map(row => changeOf(touched.later, row, words)),
  };
}

/** Whether all its words, in order, are the same words of the other text. */
export function isCarried(other: Int32Array, row: number, words: number): boolean {
  const first = other[row] as number;
  if (first < 0) return false;
  for (let i = 1; i < words; i++) if (other[row + i] !== first + i) return false;
  return true;
}

function changeOf({word, before}: Touched, row: number, words: number): number {
  for (let i = row; i < row + words; i++) {
    if (word[i] !== FREE) return word[i] as number;
    if (i > row && before[i] !== FREE) return before[i] as number;
  }
  return FREE;
}

function untouched(length: number): Touched {
  return {word: new Int32Array(length + 1).fill(FREE), before: new Int32Array(length + 1).fill(FREE)};
}

/** Words put in where nothing stood are new, not changed: only what they were put between is touched. */
function mark(
  {word, before}: Touched,
  {from, to}: ChangeSite['earlier'],
  {index, other}: {readonly index: number; readonly other: ChangeSite['earlier']},
): void {
  if (from === to) before[from] = index;
  else if (other.from < other.to) word.fill(index, from, to);
  else {
    before[from] = index;
    before[to] = index;
  }
}
