import {expect, test} from '@jest/globals';
import {functionWordsEn} from '../../src/tokens/function-words-en.ts';
import {STOP_LISTS} from '../../src/tokens/stop-lists.ts';
import {wordsOf} from '../support/rows-of.ts';

test.each(STOP_LISTS)('$name: every word is what the tokeniser compares', ({words}) => {
  for (const word of words) expect(wordsOf(word)).toBe(word);
});

test('names are unique and named after their language', () => {
  expect(new Set(STOP_LISTS.map(({name}) => name)).size).toBe(STOP_LISTS.length);
  for (const {name, language} of STOP_LISTS) expect(name.endsWith(`-${language}`)).toBe(true);
});

test('function words name nothing', () => {
  const {words} = functionWordsEn;
  expect(['the', 'of', 'not', 'their', "don't", 'shall'].filter(word => !words.has(word))).toEqual([]);
  expect(['peace', 'war', 'party', 'people', 'working', 'great'].filter(word => words.has(word))).toEqual([]);
});
