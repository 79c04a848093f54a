import {expect, test} from '@jest/globals';
import {factsFrom, isFactName} from '../../src/ingest/facts-from.ts';

test('which names say something that is kept', () => {
  expect(['Translated by', 'YEAR', 'party', 'committee', 'text'].filter(isFactName)).toEqual([
    ...['Translated by', 'YEAR', 'party'],
  ]);
});

test('worked by hand: names that people use, values that fit', () => {
  expect(
    factsFrom({
      Title: 'On  Peace',
      Year: 1957,
      lang: 'en',
      'Translated by': 'A. N. Other',
      source: 'a pamphlet',
      url: 'https://example.com/a',
      licence: 'free',
      adopted: '1957-11-16',
      party: 'CPSU',
      keywords: ['peace'],
      author: '',
    }),
  ).toEqual({
    title: 'On Peace',
    parties: 'CPSU',
    language: 'en',
    translator: 'A. N. Other',
    url: 'https://example.com/a',
    rights: 'free',
    dates: {adopted: '1957-11-16', published: '1957'},
  });
  expect(factsFrom({date: 'in autumn', language: 'English'})).toEqual({});
});
