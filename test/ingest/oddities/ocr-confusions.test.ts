import {expect, test} from '@jest/globals';
import {ocrConfusions} from '../../../src/ingest/oddities/ocr-confusions.ts';
import {paragraphSpans} from '../../../src/ingest/paragraphs.ts';

const often = (word: string) => `The ${word} stands. `.repeat(10);

test.each([
  [
    'ti for u',
    `${often('Republic')}The Reptiblic stands.`,
    ['"Reptiblic" may be "republic", which stands 10 times'],
  ],
  [
    'rn for m',
    `${often('comrades')}Dear cornrades!`,
    ['"cornrades" may be "comrades", which stands 10 times'],
  ],
  ['a capital I', 'The felIahs rose.', ['"felIahs": a digit or a capital I among small letters']],
  ['a digit', 'A new wor1d.', ['"wor1d": a digit or a capital I among small letters']],
  ['a word that is rarer than that', 'The Republic, the Republic, the Reptiblic.', []],
  ['a word that stands three times', `${often('modern')}modem modem modem`, []],
  ['names and numbers', 'McIntosh flew to 10th Street in 1957, by the B52s; the 1st and I am.', []],
])('%s', (_what, text, expected) => {
  expect(ocrConfusions.find(text, paragraphSpans(text)).map(place => place.text)).toEqual(expected);
});
