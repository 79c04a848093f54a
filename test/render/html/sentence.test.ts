import {expect, test} from '@jest/globals';
import {sentence} from '../../../src/render/html/sentence.ts';

test.each([
  ['Words', 'Words.'],
  ['Why?', 'Why?'],
  ['Done.', 'Done.'],
])('worked by hand: %s', (text, written) => {
  expect(sentence(text)).toBe(written);
});
