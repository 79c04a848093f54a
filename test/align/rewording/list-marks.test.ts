import {expect, test} from '@jest/globals';
import {areNumbering, isListMark, withoutListMarks} from '../../../src/align/rewording/list-marks.ts';
import {textOf} from '../../support/text-of.ts';

const marksOf = (content: string) => {
  const text = textOf(content);
  return [...text.tokens.term.keys()]
    .filter(row => isListMark(text, row))
    .map(row => text.tokens.vocabulary.term(text.tokens.term[row] as number));
};

test('numbers at the beginning of a sentence and letters before a bracket are marks (worked by hand)', () => {
  expect(marksOf('1. Everyone has the right: (a) to vote; (ii) to be elected.')).toEqual(['1', 'a', 'ii']);
  expect(marksOf('A committee of 18 members shall meet.')).toEqual([]);
});

test('a wording begins after them', () => {
  const text = textOf('134. In this connexion we agree.');
  expect(withoutListMarks(text, {from: 0, to: 3})).toEqual({from: 1, to: 3});
});

test('numbers of articles and paragraphs are numbering, other numbers say something', () => {
  const areAll = (content: string, from: number, to: number) => areNumbering(textOf(content), {from, to});
  expect(areAll('as in Article 5 and 6 of this', 3, 4)).toBe(true);
  expect(areAll('as in Articles 5 and 6 of this', 5, 6)).toBe(true);
  expect(areAll('persons under 16 years', 2, 3)).toBe(false);
});
