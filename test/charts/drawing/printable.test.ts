import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {printable} from '../../../src/charts/drawing/printable.ts';

test('control characters, half surrogates and marks that turn the writing are replaced', () => {
  expect(printable(' a\u0000b\ud800c\u202ed ')).toBe('a�b�c�d');
  expect(printable('<b> & 和平 😀 é')).toBe('<b> & 和平 😀 é');
});

test('law: what is printable is well formed and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      const shown = printable(text);
      expect(() => encodeURIComponent(shown)).not.toThrow();
      expect(printable(shown)).toBe(shown);
    }),
  );
});
