import {expect, test} from '@jest/globals';
import {countTerms} from '../../src/counts/count-terms.ts';
import {tokenise} from '../../src/tokens/tokenise.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';

test('worked by hand: one count a term id, 0 for a term of another text', () => {
  const vocabulary = createVocabulary();
  tokenise({text: 'bread and land', sections: []}, vocabulary);
  const tokens = tokenise({text: 'Land and peace and land', sections: []}, vocabulary);
  expect([...countTerms(tokens)]).toEqual([0, 2, 2, 1]);
});
