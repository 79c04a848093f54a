import {expect, test} from '@jest/globals';
import {countParagraphs} from '../../../src/counts/count-paragraphs.ts';
import {everyPhrase} from '../../../src/counts/phrases/every-phrase.ts';
import {joinTexts} from '../../../src/counts/phrases/joined-texts.ts';
import {phraseFrequencies} from '../../../src/counts/phrases/phrase-frequencies.ts';
import {placesIn, placesOf} from '../../../src/counts/phrases/phrases.ts';
import {functionWordsEn} from '../../../src/tokens/function-words-en.ts';
import {createVocabulary} from '../../../src/tokens/vocabulary.ts';
import {textOf, twoParts} from '../../support/text-of.ts';

const {words: functionWords} = functionWordsEn;
const joined = (...contents: readonly string[]) =>
  joinTexts(
    contents.map((content, i) => textOf(content, `t${i}`)),
    createVocabulary(),
  );

test('phrases begin and end with a content word and stay in a clause (worked by hand)', () => {
  const {terms} = everyPhrase(joined('The cause of peace: peace, bread.'), {functionWords, minimum: 1});
  expect(terms).toEqual(['cause', 'cause of peace', 'peace', 'peace bread', 'bread']);
});

test('a phrase must occur so often in one of the texts, not in both together', () => {
  const texts = joined('war and peace. War and peace. Bread.', 'Bread and peace.');
  const {terms, counts} = everyPhrase(texts, {functionWords});
  expect(terms).toEqual(['war', 'war and peace', 'peace']);
  expect(counts.map(ofText => [...ofText])).toEqual([
    [2, 2, 2],
    [0, 0, 1],
  ]);
});

test('each text has its own places, rising', () => {
  const phrases = everyPhrase(joined('peace, peace', 'war, peace'), {functionWords, minimum: 1, longest: 1});
  const places = placesOf(phrases, phrases.terms.indexOf('peace'));
  expect([[...placesIn(phrases.joined, places, 0)], [...placesIn(phrases.joined, places, 1)]]).toEqual([
    [0, 1],
    [3],
  ]);
});

test('counts by paragraph are those of countParagraphs, which counts in another way (law)', () => {
  const ours = phraseFrequencies(
    everyPhrase(joinTexts([twoParts], createVocabulary()), {functionWords: new Set(), minimum: 1}),
    0,
  );
  const theirs = countParagraphs(twoParts, {shortest: 1, longest: 7});
  expect(ours).toEqual(theirs);
});
