import {expect, test} from '@jest/globals';
import {syllablesIn} from '../../src/tokens/syllables.ts';

/** Counted by ear. */
const SAID: readonly (readonly [syllables: number, words: string])[] = [
  [1, 'peace the we war hope hoped strength through friend build world I'],
  [
    2,
    'table people wanted wishes being rhythm lion science settled nation movement loyal every union patient',
  ],
  [
    3,
    'idea socialist entirely created various happier theory influence element settlement parliament everything',
  ],
  [4, 'socialism society material experience situation reality declaration initiate'],
  [5, 'imperialist continuity'],
];

test.each(SAID.flatMap(([syllables, words]) => words.split(' ').map(word => ({word, syllables}))))(
  '$word: $syllables (counted by ear)',
  ({word, syllables}) => {
    expect(syllablesIn(word)).toBe(syllables);
  },
);

test('pieces of a compound count for themselves; what has no vowel counts one', () => {
  expect(syllablesIn('anti-imperialist')).toBe(7);
  expect(syllablesIn('Workers’')).toBe(2);
  expect(syllablesIn('U.S.S.R.')).toBe(1);
  expect(syllablesIn('1957')).toBe(1);
  expect(syllablesIn('')).toBe(1);
});
