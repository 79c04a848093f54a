import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {markId} from '../../src/base/mark-id.ts';

test('worked by hand: letters stay, blanks are lines, all else is a number', () => {
  expect(markId('term', 'working class')).toBe('term-working_class');
  expect(markId('term', "america's")).toBe('term-america.27.s');
  expect(markId('term', 'a_b.c')).toBe('term-a.5f.b.2e.c');
  expect(markId('term', '和平 é')).toBe('term-和平_é');
  expect(markId('term', '"><script>')).toBe('term-.22..3e..3c.script.3e.');
  expect(markId('term', 'ª\ud800')).toBe('term-.aa..d800.');
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
