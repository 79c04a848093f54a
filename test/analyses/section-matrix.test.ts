import {expect, test} from '@jest/globals';
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
