import {expect, test} from '@jest/globals';
import {fillers, frames} from '../../../src/counts/phrases/frames.ts';
import {joinTexts} from '../../../src/counts/phrases/joined-texts.ts';
import {functionWordsEn} from '../../../src/tokens/function-words-en.ts';
import {createVocabulary} from '../../../src/tokens/vocabulary.ts';
import {textOf} from '../../support/text-of.ts';

const {words: functionWords} = functionWordsEn;
const framesOf = (content: string) =>
  frames(joinTexts([textOf(content)], createVocabulary()), {functionWords});

test('a frame holds its place for different words (worked by hand)', () => {
  const found = framesOf(
    'The power of the working class. The unity of the working class. The unity of the way.',
  );
  const frame = found.terms.indexOf('the * of the working class');
  expect(found.counts[0]?.[frame]).toBe(2);
  expect(fillers(found, frame)).toEqual([
    ['power', 1],
    ['unity', 1],
  ]);
});

test('a slot that one word alone fills is no slot, and function words alone make no frame', () => {
  const {terms} = framesOf('To the end of it. To the end of it. To the top of it.');
  expect(terms).toEqual([]);
  expect(framesOf('A red flag. A red flag.').terms).toEqual([]);
});

test('a frame stays within a clause', () => {
  expect(framesOf('Peace: the people. Peace: all people.').terms).toEqual([]);
});
