import {expect, test} from '@jest/globals';
import {porterStem, similarity} from '../../src/base/natural.ts';

test('stems are those that Porter 1980 prints (published: steps 1a to 5b)', () => {
  const printed = {
    caresses: 'caress',
    ponies: 'poni',
    relational: 'relat',
    conditional: 'condit',
    probate: 'probat',
  };
  for (const [word, stem] of Object.entries(printed)) expect(porterStem(word)).toBe(stem);
});

test('Jaro–Winkler of MARTHA and MARHTA (published: Winkler 1990, .961)', () => {
  expect(similarity('martha', 'marhta')).toBeCloseTo(0.9611, 4);
  expect(similarity('peace', 'peace')).toBe(1);
  expect(similarity('abc', 'xyz')).toBe(0);
});
