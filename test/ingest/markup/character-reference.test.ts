import {expect, test} from '@jest/globals';
import {isC1Reference, referredCharacter} from '../../../src/ingest/markup/character-reference.ts';

test.each([
  ['&amp;', '&'],
  ['&#8212;', '—'],
  ['&#x2014;', '—'],
  ['&#145;', '‘'],
  ['&#x93;', '“'],
  ['&#129;', undefined],
  ['&#0;', undefined],
  ['&#xD800;', undefined],
  ['&#1114112;', undefined],
  ['&nbsp;', undefined],
])('%s stands for %s', (reference, character) => {
  expect(referredCharacter(reference)).toBe(character);
});

test('names besides the five may be given', () => {
  expect(referredCharacter('&nbsp;', new Map([['nbsp', '\u00a0']]))).toBe('\u00a0');
});

test('controls that are meant as windows-1252 are told apart', () => {
  expect(['&#145;', '&#x91;', '&#65;', '&amp;'].map(isC1Reference)).toEqual([true, true, false, false]);
});
