import {expect, test} from '@jest/globals';
import {fittingTerms, parseQuery, wordsOf} from '../../src/analyses/query.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';

function fits(query: string, terms: readonly string[], options = {}): readonly (readonly string[])[] {
  const vocabulary = createVocabulary();
  for (const term of terms) vocabulary.intern(term);
  return fittingTerms(parseQuery(query, options), vocabulary).map(slot =>
    terms.filter((_, t) => slot[t] === 1),
  );
}

test('words are read as the tokeniser reads them', () => {
  expect(fits("Workers' Parties", ['workers', 'parties', "workers'"])).toEqual([['workers'], ['parties']]);
  expect(wordsOf(parseQuery('socialism—the U.S.S.R.'))).toBe(3);
});

test('what is special in a regular expression is plain text in a query', () => {
  expect(fits('u.s.*', ['u.s.s.r.', 'usa', 'uxsy'])).toEqual([['u.s.s.r.']]);
  expect(fits('(*', ['(a', 'a'])).toEqual([['(a']]);
});

test('case counts only when it was kept', () => {
  expect(fits('Right*', ['right-wing', 'Right-wing'])).toEqual([['right-wing']]);
  expect(fits('Right*', ['right-wing', 'Right-wing'], {case: 'keep'})).toEqual([['Right-wing']]);
});

test('a query without a word is refused', () => {
  expect(() => parseQuery(' — ')).toThrow('no word to look for: " — "; expected a word or phrase');
});
