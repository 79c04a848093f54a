import {expect, test} from '@jest/globals';
import {chosenTerms} from '../../../src/charts/drawing/chosen-terms.ts';

const TERMS = ['war', 'peace', 'party'];
const termOf = (row: number) => TERMS[row] ?? '';
const ORDER = [2, 0, 1];

test('the first of the order, or the terms asked for in theirs', () => {
  expect(chosenTerms(ORDER, termOf, {})).toEqual(ORDER);
  expect(chosenTerms(ORDER, termOf, {top: 2})).toEqual([2, 0]);
  expect(chosenTerms(ORDER, termOf, {terms: ['peace', 'war']})).toEqual([1, 0]);
});

test('a term that is not there, or no number, is one clear line', () => {
  expect(() => chosenTerms(ORDER, termOf, {terms: ['pease']})).toThrow(
    'no such term to draw: pease; expected one that the table shows',
  );
  for (const top of [0, -1, 1.5, Number.NaN]) {
    expect(() => chosenTerms(ORDER, termOf, {top})).toThrow(
      /^no number of terms to draw: .*; expected a whole number/,
    );
  }
});
