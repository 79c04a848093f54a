import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {everyPhrase} from '../../../src/counts/phrases/every-phrase.ts';
import {joinTexts} from '../../../src/counts/phrases/joined-texts.ts';
import {segmented} from '../../../src/counts/phrases/segmentation.ts';
import {createVocabulary} from '../../../src/tokens/vocabulary.ts';
import {textOf} from '../../support/text-of.ts';

const functionWords = new Set(['of', 'the']);

function cut(...contents: readonly string[]) {
  const texts = contents.map((content, i) => textOf(content, `t${i}`));
  const joined = joinTexts(texts, createVocabulary());
  return {joined, pieces: segmented(everyPhrase(joined, {functionWords}))};
}

test('the fewest pieces; of equal cuts the more frequent phrase (worked by hand)', () => {
  const {pieces} = cut('Red flag. Red flag. Flag day. Flag day. Flag day. Red flag day of the year.');
  const counted = Object.fromEntries(pieces.terms.map((term, i) => [term, pieces.counts[0]?.[i]]));
  expect(counted).toEqual({'red flag': 2, 'flag day': 4, red: 1, of: 1, the: 1, year: 1});
});

test('every word belongs to exactly one piece (law)', () => {
  const words = fc.array(fc.constantFrom('red', 'flag', 'day', 'of', 'the', ';', '.\n\n'), {
    minLength: 5,
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const {joined, pieces} = cut(`red ${a.join(' ')}`, `day ${b.join(' ')}`);
      const covered = new Uint8Array(joined.tokens.term.length);
      pieces.terms.forEach((_, i) => {
        for (const row of pieces.places.subarray(pieces.offsets[i], pieces.offsets[i + 1])) {
          for (let k = 0; k < (pieces.words[i] as number); k++)
            covered[row + k] = (covered[row + k] as number) + 1;
        }
      });
      expect(new Set(covered)).toEqual(new Set([1]));
    }),
    {numRuns: 50},
  );
});
