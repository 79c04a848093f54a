import {porterStem} from '../base/natural.ts';
import type {TokenTable} from '../model/token-table.ts';
import {createVocabulary} from './vocabulary.ts';

/**
 * Which words share a stem? The same tokens, compared by their stems: `parties` and `party` both as `parti`.
 *
 * Porter's stemmer, for English, after taking off a possessive `'s`. Same rows and places, a vocabulary of its own.
 *
 * ```ts
 * import {createVocabulary, tokenise} from 'phraseshift';
 *
 * const vocabulary = createVocabulary();
 * const stems = stemmed(tokenise({text: 'party parties', sections: []}, vocabulary));
 * Array.from(stems.term, id => stems.vocabulary.term(id)); // → ['parti', 'parti']
 * ```
 */
export function stemmed(tokens: TokenTable): TokenTable {
  const vocabulary = createVocabulary();
  const stems = new Map<number, number>(); // each word is stemmed once
  const term = tokens.term.map(word => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = vocabulary.intern(stemOf(tokens.vocabulary.term(word)));
    stems.set(word, stem);
    return stem;
  });
  return {...tokens, vocabulary, term};
}

function stemOf(word: string): string {
  return porterStem(word.toLowerCase().replace(/'s$/, ''));
}
