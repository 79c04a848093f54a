import type {Columns} from './matching.ts';
import type {Words} from './words.ts';

/** Two words that follow each other this often in both texts together are a turn of phrase ("has the right"). */
const OFTEN = 8;

/** Whether one word follows another so often in the texts that it says nothing of where either was taken from. */
export type IsFrequentPair = (first: number, second: number) => boolean;

/** Which two words, by their ids, often follow each other within a sentence? */
export function frequentPairs({a, b}: Columns<Words>, terms: number): IsFrequentPair {
  const counts = new Uint32Array(terms);
  for (const {term} of [a, b]) for (const id of term) counts[id] = (counts[id] as number) + 1;
  const pairs = new Map<number, number>();
  for (const {term, sentence} of [a, b]) {
    for (let i = 1; i < term.length; i++) {
      const [first, second] = [term[i - 1] as number, term[i] as number];
      if (sentence[i] === 1 || (counts[first] as number) < OFTEN || (counts[second] as number) < OFTEN)
        continue;
      const pair = first * terms + second;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return (first, second) => (pairs.get(first * terms + second) ?? 0) >= OFTEN;
}
