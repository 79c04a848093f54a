import {expect, test} from '@jest/globals';
import {countProfiles, everyTerm, jointProfiles} from '../../src/analyses/count-profiles.ts';
import {everyPhrase} from '../../src/counts/phrases/every-phrase.ts';
import {joinTexts} from '../../src/counts/phrases/joined-texts.ts';
import {phraseFrequencies} from '../../src/counts/phrases/phrase-frequencies.ts';
import {createVocabulary} from '../../src/tokens/vocabulary.ts';
import {textOf} from '../support/text-of.ts';

const [a, b] = [textOf('war peace war\n\npeace bread', 'a'), textOf('bread\n\nroses law\n\nbread', 'b')];
const words = everyPhrase(joinTexts([a, b], createVocabulary()), {
  longest: 1,
  minimum: 1,
  functionWords: new Set(),
});
const [inA, inB] = [phraseFrequencies(words, 0), phraseFrequencies(words, 1)];

test('terms of the same paragraphs share a profile, others do not (worked by hand)', () => {
  expect(words.terms).toEqual(['war', 'peace', 'bread', 'roses', 'law']);
  expect([...countProfiles(inA).profileOf]).toEqual([0, 1, 2, 3, 3]);
  const ofB = countProfiles(inB);
  expect([...ofB.profileOf]).toEqual([0, 0, 1, 2, 2]);
  expect([...ofB.terms]).toEqual([0, 2, 3]);
  expect([...ofB.sizes]).toEqual([2, 1, 2]);
});

test('in both texts: alike is what is alike in each', () => {
  const joint = jointProfiles(countProfiles(inA), countProfiles(inB));
  expect([...joint.profileOf]).toEqual([0, 1, 2, 3, 3]);
  expect([...joint.sizes]).toEqual([1, 1, 1, 2]);
});

test('every term told apart', () => {
  expect([...everyTerm(3).profileOf]).toEqual([0, 1, 2]);
});
