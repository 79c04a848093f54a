import {expect, test} from '@jest/globals';
import {measuresNamed} from '../../src/measures/measures-named.ts';

const idsOf = (name: string) => measuresNamed(name).map(measure => `${measure.family}/${measure.name}`);

test('a bare name means those of every family that has it, a full one its own', () => {
  expect(idsOf('dp')).toEqual(['dispersion/dp']);
  expect(idsOf('g2-four-term')).toEqual(['keyness/g2-four-term', 'association/g2-four-term']);
  expect(idsOf('association/g2-four-term')).toEqual(['association/g2-four-term']);
});

test('a mistyped one is put right', () => {
  expect(() => measuresNamed('g2-four-terms')).toThrow('did you mean g2-four-term?');
  expect(() => measuresNamed('keynes/lrc95')).toThrow('did you mean keyness/lrc95?');
});
