import {expect, test} from '@jest/globals';
import {diversity} from '../../src/analyses/diversity.ts';
import {numbers, rows, texts} from '../../src/model/table.ts';
import {textOf, twoParts} from '../support/text-of.ts';

test('values, and verdicts where the text is too short (worked by hand: 23 words)', () => {
  const table = diversity(twoParts, {resamples: 100});
  const byName = new Map(rows(table).map(row => [row.measure, row]));
  expect(byName.get('ttr')).toMatchObject({words: 23, verdict: 'too short: needs 100 words'});
  expect(byName.get('ttr')?.value).toBeCloseTo((byName.get('ttr')?.types as number) / 23, 12);
  expect(byName.get('mattr50')).toMatchObject({value: null, low: null, verdict: 'too short: needs 50 words'});
});

test('the interval holds the value, and the same seed gives the same (law)', () => {
  const [once, again] = [diversity(twoParts, {resamples: 200}), diversity(twoParts, {resamples: 200})];
  expect(again).toEqual(once);
  expect(once.recipe.seed).toBe(1957);
  const [low, high] = [numbers(once, 'low'), numbers(once, 'high')];
  numbers(once, 'value').forEach((value, i) => {
    if (value === null || low[i] === null || high[i] === null) return;
    expect(low[i]).toBeLessThanOrEqual(value);
    expect(high[i]).toBeGreaterThanOrEqual(value);
  });
});

test('a frequency list has what needs no order, no intervals, and a note; so has a single paragraph', () => {
  const list = {label: 'l', path: 'l.tsv', sha256: '0', terms: ['a', 'b'], counts: Uint32Array.of(3, 1)};
  const table = diversity(list);
  expect(numbers(table, 'value')[texts(table, 'measure').indexOf('ttr')]).toBe(0.5);
  expect(numbers(table, 'value')[texts(table, 'measure').indexOf('mtldBelow')]).toBeNull();
  expect(table.notes.map(({code}) => code)).toEqual(['no-paragraphs']);
  expect(diversity(textOf('Peace is peace.')).notes.map(({code}) => code)).toEqual(['no-paragraphs']);
});
