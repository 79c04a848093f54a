import {growingColumn, rowOf} from '../base/columns.ts';
import type {Text} from '../model/text.ts';
import {fittingTerms, type Query, wordsOf} from './query.ts';

/**
 * Where a word or phrase stands in a text: the index of the first token of each occurrence, rising.
 *
 * The rule is that of the counts: only counted sections, and never across the end of a clause.
 */
export function occurrences({tokens, counted}: Text, query: Query): Uint32Array {
  const fits = fittingTerms(query, tokens.vocabulary);
  const found = growingColumn();
  for (const section of counted) {
    const [from, to] = [tokens.sections[section] as number, tokens.sections[section + 1] as number];
    let clause = rowOf(tokens.clauses, from);
    for (let i = from; i + wordsOf(query) <= to; i++) {
      while ((tokens.clauses[clause + 1] as number) <= i) clause++;
      const end = tokens.clauses[clause + 1] as number;
      if (i + wordsOf(query) <= end && fitsAt(fits, tokens.term, i)) found.push(i);
    }
  }
  return found.done();
}

function fitsAt(fits: readonly Uint8Array[], term: Uint32Array, at: number): boolean {
  for (let slot = 0; slot < fits.length; slot++) {
    if ((fits[slot] as Uint8Array)[term[at + slot] as number] !== 1) return false;
  }
  return true;
}
