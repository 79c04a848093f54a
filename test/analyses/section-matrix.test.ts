import {expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {alignTable} from '../../src/analyses/align-table.ts';
import {sectionMatrix} from '../../src/analyses/section-matrix.ts';
import {numbers, rows, texts} from '../../src/model/table.ts';
import {twoParts} from '../support/text-of.ts';

const table = sectionMatrix(twoParts, twoParts);

test('a part against itself is alike in all, and all of it is taken over', () => {
  expect(texts(table, 'later')).toEqual(['I', 'I', 'II', 'II']);
  expect(texts(table, 'earlier')).toEqual(['I', 'II', 'I', 'II']);
  const [first, , , last] = rows(table);
  for (const cell of [first, last])
    expect(cell).toMatchObject({jensenShannon: 0, reuseShare: 100, movers: ''});
  expect(first?.cosine).toBeCloseTo(1, 15);
});

test('similarity is symmetric, reuse is not more than the words (law)', () => {
  const [, one, other] = rows(table);
  expect(one?.jensenShannon).toBeCloseTo(Number(other?.jensenShannon), 12);
  expect(one?.cosine).toBeCloseTo(Number(other?.cosine), 12);
  numbers(table, 'reused').forEach((words, row) => {
    expect(words).toBeLessThanOrEqual(numbers(table, 'laterWords')[row] as number);
  });
});

test('movers name what parts two parts, with the side that has more', () => {
  expect(texts(table, 'movers')[2]).toContain('+world');
  expect(texts(table, 'movers')[2]).toContain('−people');
});

test('the passages of a cell are the rows of the alignment that carry its words', () => {
  const alignment = align(twoParts, twoParts);
  const listed = rows(alignTable(alignment));
  const [own, , , last] = rows(table);
  const numbersOf = [own, last].map(cell => String(cell?.passages).split(' ').map(Number));
  expect(numbersOf.flat().length).toBeGreaterThanOrEqual(2);
  numbersOf.forEach((passages, part) => {
    const carried = passages.map(number => listed[number - 1]);
    expect(carried.every(row => row?.verbatim === 'yes')).toBe(true);
    expect(carried.reduce((sum, row) => sum + Number(row?.laterWords), 0)).toBe([own, last][part]?.reused);
  });
  expect(texts(table, 'passages').slice(1, 3)).toEqual(['', '']);
});

test('the first rows alone are asked for', () => {
  const first = sectionMatrix(twoParts, twoParts, {top: 3});
  expect(rows(first)).toEqual(rows(table).slice(0, 3));
  expect(first.recipe.settings).toMatchObject({top: 3});
});
