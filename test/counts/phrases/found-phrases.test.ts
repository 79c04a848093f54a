import {expect, test} from '@jest/globals';
import {foundPhrases} from '../../../src/counts/phrases/found-phrases.ts';
import {joinTexts} from '../../../src/counts/phrases/joined-texts.ts';
import {createVocabulary} from '../../../src/tokens/vocabulary.ts';
import {textOf} from '../../support/text-of.ts';

test('stretches that are spelt alike are one phrase, in whichever text they stand (worked by hand)', () => {
  const joined = joinTexts(
    [textOf('the Soviet Union', 'a'), textOf('Soviet Union', 'b')],
    createVocabulary(),
  );
  const ranges = [[{from: 1, to: 3}], [{from: 0, to: 2}]];
  const {terms, counts, places} = foundPhrases(joined, ranges, 1);
  expect(terms).toEqual(['soviet union']);
  expect(counts.map(ofText => [...ofText])).toEqual([[1], [1]]);
  expect([...places]).toEqual([1, 3]);
  expect(foundPhrases(joined, ranges, 2).terms).toEqual([]);
});
