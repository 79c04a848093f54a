import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {bibtexTitle} from '../../src/render/bibtex-title.ts';
import {displayedText} from '../support/parsed-bibtex.ts';

test.each([
  ['Comparing corpora', 'Comparing corpora'],
  ['Simple maths', 'Simple maths'],
  ['SMOG grading: A new formula', '{SMOG} grading: {A} new formula'],
  ['MTLD, vocd-D, and HD-D: a study', '{MTLD}, {vocd-D}, and {HD-D}: a study'],
  ['An O(ND) algorithm', 'An {O}({ND}) algorithm'],
  ['Burrows’s Delta', 'Burrows’s {Delta}'],
  ['‘Delta’: a measure', '‘{Delta}’: a measure'],
  ['Étude comparative du Jura', 'Étude comparative du {Jura}'],
  ['R&D at 5 %', String.raw`R\&{D} at 5 \%`],
  ['', ''],
])('worked by hand: %s', (title, expected) => {
  expect(bibtexTitle(title)).toBe(expected);
});

test('law: read back it is the same, white space apart', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), title => {
      expect(displayedText(bibtexTitle(title))).toBe(title.replace(/[\s\p{Cc}]+/gu, ' ').trim());
    }),
  );
});
