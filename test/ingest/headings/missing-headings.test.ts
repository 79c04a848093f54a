import {expect, test} from '@jest/globals';
import {headingOf} from '../../../src/ingest/headings/heading.ts';
import {missingHeadings} from '../../../src/ingest/headings/missing-headings.ts';

const missing = (line: string, around: readonly [string, string] = ['CHAPTER I', 'CHAPTER III']) => {
  const paragraphs = [around[0], 'One.', line, 'Two.', around[1], 'Three.'];
  return missingHeadings(
    paragraphs,
    paragraphs.map(paragraph => headingOf(paragraph)),
  ).get(2);
};

test.each([
  ['Chapter II. Of my going to school.', 'chapter-II', 'Chapter II. Of my going to school'],
  ['CHAPTYER II', 'chapter-II', 'CHAPTYER II'],
  ['CHAPTEE II', 'chapter-II', 'CHAPTEE II'],
  ['CHAPTR II. WAR', 'chapter-II', 'CHAPTR II. WAR'],
])('between Chapter I and Chapter III, %s is a heading', (line, id, title) => {
  expect(missing(line)).toEqual({id, title});
});

test.each([
  ['of another number', 'CHAPTEE IV'],
  ['of two wrong letters', 'CHAPTYERS II'],
  ['of another word', 'VOLUME II'],
  ['of a sentence', 'Chapters are many, and we read them.'],
  ['of no words', ''],
])('a line %s is none', (_what, line) => {
  expect(missing(line)).toBeUndefined();
});

test('where no number is missing there is none', () => {
  expect(missing('CHAPTEE II', ['CHAPTER I', 'CHAPTER II'])).toBeUndefined();
  expect(missing('CHAPTEE II', ['CHAPTER I', 'PART III'])).toBeUndefined();
});
