import {byCodePoint} from '../../base/order.ts';
import {phrasesWithin} from './phrases-within.ts';

/**
 * How much of a phrase's frequency is its own, and not that of longer phrases that hold it?
 *
 * log2(words) · (f − mean frequency of the longer candidates that hold it, each less what still longer ones hold);
 * element i belongs to `terms[i]`. 0 for single words, never above log2(words) · f; below 0 only where a phrase
 * stands more than once in a longer one. Candidates that are not in the list are not known.
 * Source: Frantzi, Ananiadou & Mima 2000, International Journal on Digital Libraries 3: 115–130, section 2.2.
 */
export function cValues(terms: readonly string[], counts: ArrayLike<number>): Float64Array {
  const index = new Map(terms.map((term, i) => [term, i]));
  const nested = new Float64Array(terms.length); // occurrences inside longer candidates
  const holders = new Uint32Array(terms.length);
  const words = terms.map(term => term.split(' ').length);
  const values = new Float64Array(terms.length);
  const longestFirst = [...terms.keys()].sort(
    (a, b) =>
      (words[b] as number) - (words[a] as number) || byCodePoint(terms[a] as string, terms[b] as string),
  );
  for (const i of longestFirst) {
    const [own, held] = [counts[i] as number, nested[i] as number];
    const mean = holders[i] === 0 ? 0 : held / (holders[i] as number);
    values[i] = Math.log2(words[i] as number) * (own - mean);
    for (const inner of phrasesWithin(terms[i] as string)) {
      const at = index.get(inner.term);
      if (at === undefined) continue;
      nested[at] = (nested[at] as number) + own - held;
      holders[at] = (holders[at] as number) + 1;
    }
  }
  return values;
}
