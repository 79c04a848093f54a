import {expect, test} from '@jest/globals';
import {joinTexts, textOfRow} from '../../../src/counts/phrases/joined-texts.ts';
import {createVocabulary} from '../../../src/tokens/vocabulary.ts';
import {textOf} from '../../support/text-of.ts';

test('texts with vocabularies of their own share one (worked by hand)', () => {
  const joined = joinTexts([textOf('war and peace', 'a'), textOf('peace; war', 'b')], createVocabulary());
  expect([...joined.tokens.term]).toEqual([0, 1, 2, 2, 0]);
  expect([...joined.tokens.clauses]).toEqual([0, 3, 4, 5]);
  expect([...joined.bases]).toEqual([0, 3, 5]);
  expect([0, 2, 3, 4].map(row => textOfRow(joined, row))).toEqual([0, 0, 1, 1]);
});

test('a text without words is no obstacle', () => {
  const joined = joinTexts([textOf('—', 'a'), textOf('peace', 'b')], createVocabulary());
  expect([...joined.bases]).toEqual([0, 0, 1]);
  expect(textOfRow(joined, 0)).toBe(1);
});
