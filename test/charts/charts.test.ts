import {expect, test} from '@jest/globals';
import {charts} from '../../src/charts/charts.ts';
import {CHARTS} from '../../src/charts/registry.ts';
import {sampleKeyness} from './sample-tables.ts';

test('every chart type is there, under its name in camelCase', () => {
  expect(Object.values(charts)).toEqual(CHARTS.map(({draw}) => draw));
  expect(Object.keys(charts)).toContain('keynessBars');
  expect(Object.keys(charts).filter(name => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
});

test('draws', () => {
  expect(charts.keynessBars(sampleKeyness()).name).toBe('keyness-bars');
});
