import {expect, test} from '@jest/globals';
import {absorbers, OWN} from '../../../src/counts/phrases/absorption.ts';
import {countedOnce} from '../../../src/counts/phrases/counted-once.ts';
import {everyPhrase} from '../../../src/counts/phrases/every-phrase.ts';
import {joinTexts} from '../../../src/counts/phrases/joined-texts.ts';
import {createVocabulary} from '../../../src/tokens/vocabulary.ts';
import {textOf} from '../../support/text-of.ts';

test('what only lives inside a longer phrase is absorbed by the longest (worked by hand)', () => {
  const terms = ['a', 'a b', 'a b c', 'b c', 'c'];
  expect([...absorbers(terms, [[3, 2, 2, 2, 5]])]).toEqual([OWN, 2, OWN, 2, OWN]);
});

test('nine in ten inside is enough, less is not', () => {
  expect([...absorbers(['a', 'a b'], [[10, 9]])]).toEqual([1, OWN]);
  expect([...absorbers(['a', 'a b'], [[9, 8]])]).toEqual([OWN, OWN]);
});

test('it must live inside in every text', () => {
  const counts = [
    [4, 4, 0],
    [4, 0, 4],
  ];
  expect([...absorbers(['a', 'a b', 'a c'], counts)]).toEqual([OWN, OWN, OWN]);
});

test('the rise of one long phrase is one row, with what it absorbed', () => {
  const text = textOf(
    'Peaceful coexistence of states. Peaceful coexistence of states. Peaceful coexistence.',
  );
  const all = everyPhrase(joinTexts([text], createVocabulary()), {functionWords: new Set(['of'])});
  const {phrases, absorbed, cValue} = countedOnce(all);
  expect(phrases.terms).toEqual(['peaceful coexistence', 'peaceful coexistence of states']);
  expect(absorbed).toEqual([
    ['peaceful', 'coexistence'],
    ['coexistence of states', 'states'],
  ]);
  expect([...cValue]).toEqual([1, 4]); // log2(2) · (3 − 2) and log2(4) · 2
});
