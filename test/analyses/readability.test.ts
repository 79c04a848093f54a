import {expect, test} from '@jest/globals';
import {readability} from '../../src/analyses/readability.ts';
import {rows} from '../../src/model/table.ts';
import {textOf} from '../support/text-of.ts';

test('words, sentences and syllables are counted, and the formulas follow (worked by hand)', () => {
  const table = readability([textOf('Peace is near. The people of Moscow want it.')]);
  const [row] = rows(table);
  // peace is near the peo-ple of Mos-cow want it: 9 words, 11 syllables, 2 sentences, 34 letters
  expect(row).toMatchObject({words: 9, sentences: 2, syllables: 11, polysyllables: 0, letters: 34});
  expect(row?.flesch).toBeCloseTo(206.835 - 1.015 * 4.5 - 84.6 * (11 / 9), 9);
  expect(table.notes.map(({code}) => code)).toEqual(['few-sentences']);
});
