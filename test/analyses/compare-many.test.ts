import {expect, test} from '@jest/globals';
import {compare} from '../../src/analyses/compare.ts';
import {compareMany} from '../../src/analyses/compare-many.ts';
import {g2FourTerm} from '../../src/measures/keyness/g2-four-term.ts';
import {numbers, rowCount, rows, texts} from '../../src/model/table.ts';
import {chiSquareSurvival} from '../../src/stats/chi-square.ts';
import {STOP_LISTS} from '../../src/tokens/stop-lists.ts';
import {expectNear} from '../support/close-to.ts';
import {listOf} from '../support/list-of.ts';
import {partOf, textOf, twoParts} from '../support/text-of.ts';

const a = listOf('a', {peace: 40, the: 400, war: 5});
const b = listOf('b', {peace: 10, the: 420, war: 30});
const c = listOf('c', {peace: 12, the: 390, new: 9});

test('each text against the rest: counts, the homogeneity of all, the score of each (worked by hand)', () => {
  const table = compareMany([a, b, c]);
  const peace = rows(table).find(({term}) => term === 'peace');
  expect(peace).toMatchObject({text1Count: 40, text2Count: 10, text3Count: 12});
  const cell = {f1: 40, f2: 22, n1: 445, n2: 460 + 411};
  expect(peace?.text1G2FourTerm).toBe(g2FourTerm.score(cell));
  expect(texts(table, 'term')).toEqual(expect.arrayContaining(['peace', 'the', 'war', 'new']));
  const [g2, p] = [numbers(table, 'g2Homogeneity'), numbers(table, 'p')];
  g2.forEach((value, row) => {
    expectNear(p[row] as number, chiSquareSurvival(value as number, 2), 1e-12);
  });
  expect(g2).toEqual([...g2].sort((x, y) => (y as number) - (x as number)));
});

test('every pair, each as the comparison of the two alone has it (law)', () => {
  const table = compareMany([a, b, c], {against: 'pairs'});
  const two = rows(compare(b, c));
  for (const row of rows(table)) {
    const alone = two.find(({term}) => term === row.term);
    if (alone !== undefined) expect(row.text2Text3LogRatioWalter).toBe(alone.logRatioWalter);
  }
  expect(table.columns.map(({name}) => name)).toEqual(
    expect.arrayContaining(['text1Text2P', 'text1Text3PBh']),
  );
});

test('p-values are corrected over the tests of all texts (law)', () => {
  const table = compareMany([a, b, c]);
  const tests = (table.recipe.settings.familySize as number) * 3;
  for (const row of rows(table)) {
    for (const i of [1, 2, 3]) {
      const [p, corrected] = [Number(row[`text${i}P`]), Number(row[`text${i}PBonferroni`])];
      if (row[`text${i}P`] !== null) expectNear(corrected, Math.min(1, p * tests), 1e-12);
    }
  }
});

test('two texts come to the same as their comparison (law)', () => {
  const [many, two] = [rows(compareMany([a, b])), rows(compare(a, b))];
  for (const {term, text1LogRatioWalter, g2Homogeneity} of many) {
    const alone = two.find(row => row.term === term);
    expect(text1LogRatioWalter).toBe(alone?.logRatioWalter);
    expectNear(Number(g2Homogeneity), Math.abs(Number(alone?.g2FourTerm)), 1e-9);
  }
});

test('hidden words are one row, the last', () => {
  const table = compareMany([a, b, c], {hide: STOP_LISTS[0], top: 2});
  expect(rowCount(table)).toBe(3);
  expect(rows(table).at(-1)).toMatchObject({hidden: 'stop', text1Count: 400, text1P: null});
});

test('a measure that wants paragraphs is empty, and a note says so', () => {
  const table = compareMany([a, b, c], {measures: ['permutation', 'g2-four-term']});
  expect(numbers(table, 'text1Permutation').every(value => value === null)).toBe(true);
  expect(table.notes.map(({code}) => code)).toContain('not-computed');
});

test('texts that overlap, one text alone and empty texts are refused', () => {
  expect(() => compareMany([partOf(twoParts, 'I'), twoParts, a])).toThrow(
    'texts that overlap: tiny:I and tiny',
  );
  expect(() => compareMany([a])).toThrow('too few texts to compare: 1');
  expect(() => compareMany([a, textOf('!', 'empty'), b])).toThrow('no words to compare: empty');
});
