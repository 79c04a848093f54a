import {expect, test} from '@jest/globals';
import {firstOf, listed, quoted, sentence, sizes} from '../../../src/charts/drawing/sentences.ts';

test('lists as English writes them', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect(firstOf(['1', '2', '3', '4', '5'])).toBe('1; 2; 3; 4; 5');
  expect(firstOf(['1', '2', '3', '4', '5', '6', '7'])).toBe('1; 2; 3; 4; 5; and 2 more terms');
});

test('texts with their sizes, terms between quotation marks, one full stop', () => {
  expect(sizes([{label: 'a', title: 'Part I', words: 1654}])).toBe('Part I (1\u2009654 words)');
  expect(quoted('war\u0007')).toBe('“war�”');
  expect([sentence('So it is'), sentence('so it is. ')]).toEqual(['So it is.', 'so it is.']);
});
