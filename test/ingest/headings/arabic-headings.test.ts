import {describe, expect, test} from '@jest/globals';
import {arabicHeadings} from '../../../src/ingest/headings/arabic-headings.ts';

const prose = `${'The meeting considers that the unity grows. '.repeat(6)}Peace wins.`;
const numbers = (paragraphs: readonly string[]) => arabicHeadings(paragraphs).filter(number => number > 0);

describe('bare Arabic numbers', () => {
  test('one row through the text', () => {
    expect(arabicHeadings(['1', prose, '2', prose, '3', prose])).toEqual([1, 0, 2, 0, 3, 0]);
  });

  test('rows that begin anew in every part', () => {
    expect(numbers(['I', '1', prose, '2.', prose, 'II', '1', prose, '2', prose])).toEqual([1, 2, 1, 2]);
  });

  test('a 1 without a 2 right below a heading, where others have rows', () => {
    const rows = ['I', '1', prose, '2', prose, 'II', '1', prose, '2', prose];
    expect(numbers([...rows, 'III', '1', prose, 'IV', prose])).toEqual([1, 2, 1, 2, 1]);
    expect(numbers([...rows, 'III', prose, '1', prose])).toEqual([1, 2, 1, 2]);
    expect(numbers([...rows, 'III', '1', 'One.'])).toEqual([1, 2, 1, 2]);
  });

  test.each([
    ['the verses of one song', [...Array(20).fill(prose), '1', prose, '2', prose, '3', prose]],
    ['the numbers of notes that cut a sentence', ['1', 'He took a cup', '2', 'of water.', '3', prose]],
    ['the cells of a table', ['1', 'ten', '2', 'twenty', '3', 'thirty']],
    ['years', ['1905', prose, '1917', prose, '1957', prose]],
    ['two numbers', ['1', prose, '2', prose]],
  ])('are none as %s', (_what, paragraphs) => {
    expect(numbers(paragraphs)).toEqual([]);
  });
});
