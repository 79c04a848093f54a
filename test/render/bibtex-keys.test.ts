import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {bibtexKeys} from '../../src/render/bibtex-keys.ts';

test('worked by hand: ASCII, and each its own', () => {
  expect(bibtexKeys(['dunning-1993', 'Honoré 1979', 'moscow-1957:II', '宣言', '宣言'])).toEqual([
    'dunning-1993',
    'Honore-1979',
    'moscow-1957:II',
    'work',
    'work-2',
  ]);
  expect(bibtexKeys(['a', 'A', 'a-2', 'a'])).toEqual(['a', 'A-2', 'a-2-2', 'a-3']);
});

test('law: every key can stand in a file, and none stands twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: 'grapheme', maxLength: 3})), ids => {
      const keys = bibtexKeys(ids);
      expect(keys.filter(key => !/^[A-Za-z0-9.:_-]+$/.test(key))).toEqual([]);
      expect(new Set(keys.map(key => key.toLowerCase())).size).toBe(ids.length);
    }),
  );
});
