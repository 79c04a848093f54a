import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {escapeBibtex} from '../../src/render/escape-bibtex.ts';
import {displayedText} from '../support/parsed-bibtex.ts';

test('worked by hand: no character is a command, letters stay', () => {
  expect(escapeBibtex('R&D, 5 % of $3 #1 a_b')).toBe(String.raw`R\&D, 5 \% of \$3 \#1 a\_b`);
  expect(escapeBibtex(String.raw`~^\ {`)).toBe(
    String.raw`{\textasciitilde}{\textasciicircum}{\textbackslash} {\textbraceleft}`,
  );
  expect(escapeBibtex('Savický, “χ²” – 1944')).toBe('Savický, “χ²” – 1944');
  expect(escapeBibtex(' a\n\u0001  b\t')).toBe('a b');
  expect(escapeBibtex('')).toBe('');
});

test('law: read back it is the same, white space apart', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      expect(displayedText(escapeBibtex(text))).toBe(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
    }),
  );
});
