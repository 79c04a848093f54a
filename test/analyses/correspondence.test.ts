import {expect, test} from '@jest/globals';
import {correspondence} from '../../src/analyses/correspondence.ts';
import {numbers, rowCount, texts} from '../../src/model/table.ts';
import {STOP_LISTS} from '../../src/tokens/stop-lists.ts';
import {textOf} from '../support/text-of.ts';

const PEACE = textOf(`${'peace '.repeat(6)}${'war '.repeat(2)}`, 'a');
const WAR = textOf(`${'peace '.repeat(2)}${'war '.repeat(6)}`, 'b');
const BREAD = textOf('war bread bread the the the', 'c');

test('worked by hand: two texts that use two words the other way round', () => {
  const table = correspondence([PEACE, WAR]);
  expect(texts(table, 'text')).toEqual(['a', 'b', null, null]);
  expect(texts(table, 'term')).toEqual([null, null, 'peace', 'war']);
  expect(numbers(table, 'count')).toEqual([8, 8, 8, 8]);
  expect(numbers(table, 'mass')).toEqual([0.5, 0.5, 0.5, 0.5]);
  // χ² = 4 · 2²/4 = 4 of 16 words: inertia ¼, all of it on one axis, half of it from either text.
  expect(table.notes[0]?.text).toBe('total inertia 0.2500 (χ²/n): axis 1 100.0 %');
  expect(numbers(table, 'axis1')).toEqual([0.5, -0.5, 0.5, -0.5].map(x => expect.closeTo(x, 12)));
  expect(numbers(table, 'contribution1')).toEqual([0.5, 0.5, 0.5, 0.5].map(x => expect.closeTo(x, 12)));
  expect(numbers(table, 'quality')).toEqual([1, 1, 1, 1].map(x => expect.closeTo(x, 12)));
  expect(numbers(table, 'axis2')).toEqual([null, null, null, null]);
});

test('law: shares of an axis sum to 1 over the texts and over the words; with three texts both axes show all', () => {
  const table = correspondence([PEACE, WAR, BREAD]);
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((total, x) => total + (x ?? 0), 0);
  for (const name of ['contribution1', 'contribution2', 'mass']) {
    expect(sum(numbers(table, name).slice(0, 3))).toBeCloseTo(1, 12);
    expect(sum(numbers(table, name).slice(3))).toBeCloseTo(1, 12);
  }
  for (const quality of numbers(table, 'quality')) expect(quality).toBeCloseTo(1, 9);
});

test('stop words are marked and analysed; only the most frequent words are taken', () => {
  const table = correspondence([PEACE, WAR, BREAD], {words: 3, hide: STOP_LISTS[0]});
  expect(texts(table, 'term').slice(3)).toEqual(['war', 'peace', 'the']);
  expect(texts(table, 'hidden').slice(3)).toEqual(['', '', 'stop']);
  expect(rowCount(table)).toBe(6);
  expect(table.recipe.settings).toEqual({words: 3, hide: STOP_LISTS[0].name});
});

test('frequency lists and texts are taken alike', () => {
  const list = {
    label: 'l',
    path: 'l.tsv',
    sha256: '0',
    terms: ['war', 'peace'],
    counts: Uint32Array.of(6, 2),
  };
  const table = correspondence([PEACE, list]);
  expect(numbers(table, 'axis1').slice(0, 2)).toEqual([0.5, -0.5].map(x => expect.closeTo(x, 12)));
  expect(texts(table, 'group')).toEqual(['a', 'l', null, null]);
});

test('what has no axes is one clear line', () => {
  expect(() => correspondence([PEACE])).toThrow('texts for a correspondence analysis: 1; expected 2 to 200');
  expect(() => correspondence([PEACE, textOf('peace peace peace war', 'p')])).toThrow(
    'texts that use all 2 words alike: a, p; expected a difference',
  );
  expect(() => correspondence([PEACE, WAR, textOf('bread', 'c')], {words: 2})).toThrow(
    'none of the common words in c; expected more words, or a longer text',
  );
});
