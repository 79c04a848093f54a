import {expect, test} from '@jest/globals';
import {figureStem} from '../../src/io/figure-stem.ts';

test('a name without ending is the stem', () => {
  expect(figureStem('figures/part-one')).toEqual({stem: 'figures/part-one', formats: undefined});
  expect(figureStem('figures/v1.2', ['svg'])).toEqual({stem: 'figures/v1.2', formats: ['svg']});
});

test('an ending asks for that file alone, unless formats are named', () => {
  expect(figureStem('part-one.pdf')).toEqual({stem: 'part-one', formats: ['pdf']});
  expect(figureStem('part-one.vl.json')).toEqual({stem: 'part-one', formats: ['vl.json']});
  expect(figureStem('part-one.png', ['svg', 'png'])).toEqual({stem: 'part-one', formats: ['svg', 'png']});
});

test('an ending alone is a name', () => {
  expect(figureStem('.png')).toEqual({stem: '.png', formats: undefined});
});
