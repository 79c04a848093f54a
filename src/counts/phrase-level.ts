import type {TokenTable} from '../model/token-table.ts';
import {forEachClause} from './clause-ranges.ts';
import {createPhraseIds} from './phrase-ids.ts';
import type {Units} from './units.ts';

/** Stands in `at` where no phrase begins that is counted. */
export const NO_PHRASE = 0xffffffff;

/** The phrases of one length, numbered in order of first appearance. */
export interface PhraseLevel {
  /** In words. */
  readonly length: number;
  /** Which phrase begins at each token; NO_PHRASE where none does, or one that is too rare. */
  readonly at: Uint32Array;
  /** Occurrences of each phrase, rare ones included. */
  readonly counts: Uint32Array;
  /** The token where each phrase begins for the first time. */
  readonly first: Uint32Array;
}

/** Which words stand in these units: the phrases of length 1. Words with less than `minimum` occurrences are too rare. */
export function wordLevel(
  {vocabulary, term}: Pick<TokenTable, 'vocabulary' | 'term'>,
  units: Units,
  minimum: number,
): PhraseLevel {
  const at = new Uint32Array(term.length).fill(NO_PHRASE);
  const ids = new Uint32Array(vocabulary.size); // id + 1, or 0 where the word has not been met
  let size = 0;
  units.from.forEach((from, unit) => {
    const to = units.to[unit] as number;
    for (let i = from; i < to; i++) {
      const word = term[i] as number;
      if (ids[word] === 0) ids[word] = ++size;
      at[i] = (ids[word] as number) - 1;
    }
  });
  return counted({length: 1, at, size}, minimum);
}

/**
 * Which phrases are one word longer than those of `level`, within one clause. `words` is the level of length 1.
 *
 * A phrase is at most as frequent as its parts, so only phrases whose head and tail are frequent enough are made.
 */
export function longerLevel(
  level: PhraseLevel,
  words: PhraseLevel,
  {tokens, units, minimum}: {tokens: Pick<TokenTable, 'clauses'>; units: Units; minimum: number},
): PhraseLevel {
  const at = new Uint32Array(level.at.length).fill(NO_PHRASE);
  const ids = createPhraseIds(level.counts.length);
  forEachClause(tokens, units, (from, to) => {
    for (let i = from; i + level.length < to; i++) {
      const head = level.at[i] as number;
      if (head === NO_PHRASE || level.at[i + 1] === NO_PHRASE) continue;
      at[i] = ids.intern(head, words.at[i + level.length] as number);
    }
  });
  return counted({length: level.length + 1, at, size: ids.size}, minimum);
}

function counted(
  {length, at, size}: {length: number; at: Uint32Array; size: number},
  minimum: number,
): PhraseLevel {
  const counts = new Uint32Array(size);
  const first = new Uint32Array(size);
  for (let i = at.length - 1; i >= 0; i--) {
    const id = at[i] as number;
    if (id === NO_PHRASE) continue;
    counts[id] = (counts[id] as number) + 1;
    first[id] = i;
  }
  for (let i = 0; i < at.length; i++) {
    const id = at[i] as number;
    if (id !== NO_PHRASE && (counts[id] as number) < minimum) at[i] = NO_PHRASE;
  }
  return {length, at, counts, first};
}
