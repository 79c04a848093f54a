import {describe, expect, test} from '@jest/globals';
import {absorbers, OWN} from '../../../src/counts/phrases/absorption.ts';
import {countedOnce} from '../../../src/counts/phrases/counted-once.ts';
import {everyPhrase} from '../../../src/counts/phrases/every-phrase.ts';
import {foundPhrases} from '../../../src/counts/phrases/found-phrases.ts';
import {joinTexts} from '../../../src/counts/phrases/joined-texts.ts';
import type {Phrases} from '../../../src/counts/phrases/phrases.ts';
import {createVocabulary} from '../../../src/tokens/vocabulary.ts';
import {textOf} from '../../support/text-of.ts';

const functionWords = new Set(['of']);
const phrasesOf = (...contents: readonly string[]) =>
  everyPhrase(
    joinTexts(
      contents.map(content => textOf(content)),
      createVocabulary(),
    ),
    {functionWords},
  );

/** Each phrase with the one that absorbs it, or null. */
function absorbersIn(phrases: Phrases): Record<string, string | null> {
  const absorber = absorbers(phrases);
  return Object.fromEntries(
    phrases.terms.map((term, i) => [
      term,
      absorber[i] === OWN ? null : (phrases.terms[absorber[i] as number] ?? ''),
    ]),
  );
}

test('what only lives inside a longer phrase is absorbed by the longest (worked by hand)', () => {
  const phrases = phrasesOf('Red green blue. Red green blue. Red. Blue. Blue. Blue.');
  expect(absorbersIn(phrases)).toEqual({
    red: null,
    'red green': 'red green blue',
    'red green blue': null,
    green: 'red green blue',
    'green blue': 'red green blue',
    blue: null,
  });
});

test('nine in ten inside is enough, less is not', () => {
  expect(absorbersIn(phrasesOf(`${'Red flag. '.repeat(9)}Red.`))).toMatchObject({red: 'red flag'});
  expect(absorbersIn(phrasesOf(`${'Red flag. '.repeat(8)}Red.`))).toMatchObject({red: null});
});

test('it must live inside in every text', () => {
  const found = absorbersIn(phrasesOf('Red flag. '.repeat(4), 'Red star. '.repeat(4)));
  expect(found).toMatchObject({red: null});
});

describe('longer phrases that add one word', () => {
  const party = 'High contracting party. '.repeat(3);
  const parties = 'High contracting parties. '.repeat(2);

  test('absorb together what only stands in them, in one text or two; the most frequent lists it', () => {
    for (const found of [absorbersIn(phrasesOf(party + parties)), absorbersIn(phrasesOf(party, parties))]) {
      expect(found).toMatchObject({'high contracting': 'high contracting party'});
      expect(found).toMatchObject({contracting: 'high contracting party'});
      expect(found).toMatchObject({'high contracting parties': null});
    }
  });

  test('leave what also ends a clause, or has a function word after it', () => {
    const ended = absorbersIn(phrasesOf(`${party}${parties}High contracting.`));
    expect(ended).toMatchObject({'high contracting': null});
    const policy = 'Peaceful coexistence policy. '.repeat(2);
    const whole = absorbersIn(phrasesOf(policy + 'Peaceful coexistence of states. '.repeat(2)));
    expect(whole).toMatchObject({'peaceful coexistence': null});
  });

  test('leave single words, and what has other words before it', () => {
    const found = absorbersIn(phrasesOf('State party met. '.repeat(2) + 'Trade party met. '.repeat(2)));
    expect(found).toMatchObject({'party met': null});
    expect(absorbersIn(phrasesOf('Red flag. Red flag. Red star. Red star.'))).toMatchObject({red: null});
  });
});

test('a name that stands by itself is not inside a longer name elsewhere', () => {
  const joined = joinTexts(
    [textOf('United nations met. United nations met. Nations met.')],
    createVocabulary(),
  );
  const ranges = [
    {from: 0, to: 2},
    {from: 3, to: 5},
    {from: 6, to: 7},
  ];
  expect(absorbersIn(foundPhrases(joined, [ranges], 1))).toEqual({'united nations': null, nations: null});
});

test('the rise of one long phrase is one row, with what it absorbed', () => {
  const text = textOf(
    'Peaceful coexistence of states. Peaceful coexistence of states. Peaceful coexistence.',
  );
  const all = everyPhrase(joinTexts([text], createVocabulary()), {functionWords: new Set(['of'])});
  const {phrases, absorbed, cValue} = countedOnce(all);
  expect(phrases.terms).toEqual(['peaceful coexistence', 'peaceful coexistence of states']);
  expect(absorbed).toEqual([
    ['peaceful', 'coexistence'],
    ['coexistence of states', 'states'],
  ]);
  expect([...cValue]).toEqual([1, 4]); // log2(2) · (3 − 2) and log2(4) · 2
});
