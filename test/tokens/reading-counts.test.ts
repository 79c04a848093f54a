import {expect, test} from '@jest/globals';
import {readingCounts} from '../../src/tokens/reading-counts.ts';
import {partOf, textOf, twoParts} from '../support/text-of.ts';

test('complex words: three syllables, no names, no compounds, no ending that makes the third (worked by hand)', () => {
  const counts = readingCounts(
    textOf('In 1957 the imperialists created anti-imperialist Indonesia. Socialism wins.'),
  );
  // imperialists, created (a third syllable by -ed alone), anti-imperialist, Indonesia, Socialism (first of its sentence)
  expect(counts.polysyllables).toBe(5);
  expect(counts.complexWords).toBe(2);
  expect(counts).toMatchObject({words: 9, sentences: 2});
  expect(counts.characters - counts.letters).toBe(4);
});

test('only counted sections; parts add up to the whole (law)', () => {
  const [one, two, all] = [partOf(twoParts, 'I'), partOf(twoParts, 'II'), twoParts].map(readingCounts);
  for (const name of ['words', 'sentences', 'letters', 'syllables'] as const) {
    expect((one?.[name] ?? 0) + (two?.[name] ?? 0)).toBe(all?.[name]);
  }
});

test('an empty text has nothing', () => {
  expect(readingCounts(textOf('…')).words).toBe(0);
});
