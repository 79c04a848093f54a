import {describe, expect, test} from '@jest/globals';
import {headingOf, isUnnumbered} from '../../../src/ingest/headings/heading.ts';

describe('headingOf', () => {
  test.each([
    ['I.', {id: 'I', title: 'Part I', numeral: 1}],
    ['XIV', {id: 'XIV', title: 'Part XIV', numeral: 14}],
    ['Article  5', {id: 'article-5', title: 'Article 5'}],
    ['Chapter II', {id: 'chapter-II', title: 'Chapter II'}],
    ['CHAPTER ii. The River', {id: 'chapter-II', title: 'CHAPTER ii. The River'}],
    ['PART ONE', {id: 'part-one', title: 'PART ONE'}],
    ['Part the First', {id: 'part-the-first', title: 'Part the First'}],
    ['CHAPTER IV. THE RIVER.', {id: 'chapter-IV', title: 'CHAPTER IV. THE RIVER'}],
    ['Chapter VI: The Vicar\nand the View', {id: 'chapter-VI', title: 'Chapter VI: The Vicar and the View'}],
    ['Article 2, paragraph 6', {id: 'article-2-paragraph-6', title: 'Article 2, paragraph 6'}],
    ['Articles 21 and 22', {id: 'article-21-and-22', title: 'Articles 21 and 22'}],
    ['Chapter Twenty-One THE RETURN', {id: 'chapter-twenty-one', title: 'Chapter Twenty-One THE RETURN'}],
    ['Chapter III AT THREE A.M.', {id: 'chapter-III', title: 'Chapter III AT THREE A.M'}],
    ['Chapter I: To See a View.', {id: 'chapter-I', title: 'Chapter I: To See a View'}],
    ['CHAPTER XXXV Dinner in the Row', {id: 'chapter-XXXV', title: 'CHAPTER XXXV Dinner in the Row'}],
    ['CHAPTER, XI.', {id: 'chapter-XI', title: 'CHAPTER, XI'}],
    ['BOOK II.  continued .', {id: 'book-II', title: 'BOOK II. continued '}],
    ['CHAPTER V THE HOPE (concluded)', {id: 'chapter-V', title: 'CHAPTER V THE HOPE (concluded)'}],
    ['CHAPTER VI NIGHT concluded: DICK', {id: 'chapter-VI', title: 'CHAPTER VI NIGHT concluded: DICK'}],
    ['THE SECOND PART: OF WAR', {id: 'part-second', title: 'THE SECOND PART: OF WAR'}],
    ['Second Period: 1875. THE GIRLS', {id: 'period-second', title: 'Second Period: 1875. THE GIRLS'}],
    ['Phase the First: The Maiden', {id: 'phase-the-first', title: 'Phase the First: The Maiden'}],
    ['INITIAL CHAPTER.', {id: 'chapter-initial', title: 'INITIAL CHAPTER'}],
    ['LETTER IV.', {id: 'letter-IV', title: 'LETTER IV'}],
    ['Chapter I: The Bertolini', {id: 'chapter-I', title: 'Chapter I: The Bertolini'}],
  ])('knows %j by its form', (line, heading) => {
    expect(headingOf(line)).toEqual(heading);
  });

  test.each([
    'Article 5 shall not apply.',
    'Article 2, paragraph',
    'Chapter One of the book',
    'Chapter II: it was late, and he went home.',
    'Part of the way',
    'Chapter One he was late',
    'The first part of the way',
    'FINAL ACT',
    'The last letter.',
    'I',
    'IIII',
    'Peace',
    `Chapter I: ${'long '.repeat(60)}`,
    'I.\nThe main content',
  ])('takes %j for prose, unless it is a numeral', line => {
    expect(headingOf(line)).toEqual(line === 'I' ? {id: 'I', title: 'Part I', numeral: 1} : undefined);
  });
});

test('a title that ends as a sentence does is none, unless it is asked for', () => {
  expect(headingOf('Chapter II. Of my going to school.')).toBeUndefined();
  expect(headingOf('Chapter II. Of my going to school.', true)?.id).toBe('chapter-II');
});

test.each([
  ["AUTHOR'S NOTE", true],
  ['PROLOGUE JOHN AMEND-ALL', true],
  ['Prologue to the war', false],
  ['NOTE BY THE EDITOR.', true],
  ['Preamble', true],
  ['INTRODUCTION.', true],
  ['Appendix to the European Social Charter', true],
  ['Introduction to the theory', false],
  ['The preamble', false],
])('a part without a number: %s, %s', (line, is) => {
  expect(isUnnumbered(line)).toBe(is);
});
