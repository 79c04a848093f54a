import {describe, expect, test} from '@jest/globals';
import {headingOf} from '../../../src/ingest/headings/heading.ts';
import {partsOfPoems} from '../../../src/ingest/headings/parts-of-poems.ts';

const stanza =
  '"Why gathers the crowd in the market\n  Ere the stars have left the sky?"\n  For a holiday show,\n  At the sunrise.';
const parts = (paragraphs: readonly string[]) => [
  ...partsOfPoems(
    paragraphs,
    paragraphs.map(paragraph => headingOf(paragraph)),
  ),
];

test('the parts of a ballad within a chapter are no headings', () => {
  expect(
    parts(['CHAPTER I', 'He read.', 'PART I.', stanza, stanza, 'PART II.', stanza, 'CHAPTER II']),
  ).toEqual([2, 5]);
});

describe('headings are', () => {
  test.each([
    ['parts with prose', ['CHAPTER I', 'PART I.', 'He read.', 'PART II.', 'He read on.', 'CHAPTER II']],
    ['parts with chapters in them', ['PART I.', stanza, 'CHAPTER I', 'PART II.', stanza, 'CHAPTER II']],
    ['parts above chapters that begin anew', ['CHAPTER I', 'PART I', stanza, 'PART II', stanza, 'CHAPTER I']],
    ['parts of a book of poems', ['PART I', stanza, 'PART II', stanza]],
    ['one part', ['CHAPTER I', 'PART I', stanza, 'CHAPTER II']],
    ['the last parts of a text', ['CHAPTER I', 'PART I', stanza, 'PART II', stanza]],
    ['chapters that hold verses', ['CHAPTER I', stanza, 'CHAPTER II', stanza, 'CHAPTER III', stanza]],
  ])('%s', (_what, paragraphs) => {
    expect(parts(paragraphs)).toEqual([]);
  });
});
