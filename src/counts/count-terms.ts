import type {TokenTable} from '../model/token-table.ts';

/**
 * How often does each term of the vocabulary occur in the whole document? Element i belongs to term id i.
 *
 * ```ts
 * import {createVocabulary, tokenise} from 'phraseshift';
 *
 * const vocabulary = createVocabulary();
 * const counts = countTerms(tokenise({text: 'Peace, not war: PEACE.', sections: []}, vocabulary));
 * counts[vocabulary.idOf('peace')]; // → 2
 * ```
 */
export function countTerms({vocabulary, term}: Pick<TokenTable, 'vocabulary' | 'term'>): Uint32Array {
  const counts = new Uint32Array(vocabulary.size);
  for (let i = 0; i < term.length; i++) {
    const id = term[i] as number;
    counts[id] = (counts[id] as number) + 1;
  }
  return counts;
}
