import {byCodePoint} from '../base/order.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';

/** The words that a family of texts uses most, and how often each text uses them. */
export interface CommonWords {
  readonly words: readonly string[];
  /** Row i belongs to text i, column j to word j. */
  readonly counts: readonly Uint32Array[];
}

/** Which words are most frequent in all texts taken together? At most `most` of them, ties by code point. */
export function commonWords(tables: readonly FrequencyTable[], most: number): CommonWords {
  const sums = new Map<string, number>();
  for (const {terms, counts} of tables) {
    terms.forEach((term, t) => {
      sums.set(term, (sums.get(term) ?? 0) + (counts[t] as number));
    });
  }
  const order = [...sums].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b));
  const words = order.slice(0, most).map(([word]) => word);
  return {words, counts: tables.map(table => countsOfWords(table, words))};
}

function countsOfWords({terms, counts}: FrequencyTable, words: readonly string[]): Uint32Array {
  const byTerm = new Map(terms.map((term, t) => [term, counts[t] as number]));
  return Uint32Array.from(words, word => byTerm.get(word) ?? 0);
}
