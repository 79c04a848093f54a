import {expect, test} from '@jest/globals';
import {compare} from '../../src/analyses/compare.ts';
import {leastCounts} from '../../src/analyses/least-counts.ts';
import {splitHalf} from '../../src/analyses/split-half.ts';
import {wholePair} from '../support/awkward-comparisons.ts';
import {listOf} from '../support/list-of.ts';
import {published} from '../support/published.ts';
import {textOf} from '../support/text-of.ts';

const even = textOf(Array(10).fill('We want peace and bread.').join('\n\n'), 'even');
const uneven = textOf(
  [...Array(6).fill('We want peace and bread.'), ...Array(4).fill('War war war war war.')].join('\n\n'),
  'uneven',
);

test('halves of a text whose paragraphs are alike do not differ (worked by hand)', () => {
  expect(splitHalf(wholePair(uneven, even), 5)).toEqual({splits: 100, g2: 0, lrc: 0});
});

test('an uneven text differs from itself, and the line says how much', () => {
  const found = splitHalf(wholePair(even, uneven), 5);
  expect(found?.g2).toBeGreaterThan(5);
  expect(splitHalf(wholePair(even, uneven), 5)).toEqual(found);
  const table = compare(even, uneven);
  expect(table.recipe.settings.splitHalf).toEqual(found);
  expect(table.notes.map(({code}) => code)).toContain('split-half');
});

test('without paragraphs there are no halves', () => {
  expect(splitHalf(wholePair(even, listOf('b', {peace: 9})), 5)).toBeUndefined();
  expect(splitHalf(wholePair(even, textOf('One.\n\nTwo.', 'b')), 5)).toBeUndefined();
});

interface Power {
  readonly rows: readonly {
    alpha: number;
    label: string;
    smallestAgainst0: number;
    smallestAgainst10: number;
  }[];
}
test.each(published<{n1: number; n2: number}, Power>('power'))(
  '$id: what a family of 1,300 can show (published: $source)',
  ({input: {n1, n2}, expected}) => {
    const row = expected.rows.find(({label}) => label === '.05/1300');
    const {absent, common, ratio} = leastCounts(n1, n2, 1300);
    expect([absent, common]).toEqual([row?.smallestAgainst0, row?.smallestAgainst10]);
    expect(ratio).toBeCloseTo((row?.smallestAgainst10 ?? 0) / 10, 12);
  },
);
