import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {markId} from '../../src/base/mark-id.ts';

test('worked by hand: letters stay, blanks are full stops, all else is a number', () => {
  expect(markId('term', 'working class')).toBe('term-working.class');
  expect(markId('term', "america's")).toBe('term-america_27_s');
  expect(markId('term', 'a_b.c')).toBe('term-a_5f_b_2e_c');
  expect(markId('term', '和平 é')).toBe('term-和平.é');
  expect(markId('term', '"><script>')).toBe('term-_22__3e__3c_script_3e_');
  expect(markId('term', 'ª\ud800')).toBe('term-_aa__d800_');
  expect(markId('passage', '3')).toBe('passage-3');
});

test('law: two names never have one id, and no id needs an escape', () => {
  const names = fc.string({unit: 'binary', maxLength: 8});
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(markId('term', a) === markId('term', b)).toBe(a === b);
      expect(markId('term', a)).toMatch(/^[\p{L}\d._-]*$/u);
    }),
  );
});
