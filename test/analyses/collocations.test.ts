import {expect, test} from '@jest/globals';
import {collocations} from '../../src/analyses/collocations.ts';
import {companyDifference} from '../../src/analyses/company-difference.ts';
import {parseQuery} from '../../src/analyses/query.ts';
import {mi} from '../../src/measures/association/mi.ts';
import {numbers, rows, texts} from '../../src/model/table.ts';
import {STOP_LISTS} from '../../src/tokens/stop-lists.ts';
import {partOf, textOf, twoParts} from '../support/text-of.ts';

const [hide] = STOP_LISTS;
const PEACE = parseQuery('peace');

test('a word beside the node: its counts, what chance expects, and the measures (worked by hand)', () => {
  const text = textOf('Old peace wins. New peace wins. War wins. War ends.');
  const table = collocations([text], PEACE, {span: 1, minimum: 1, measures: ['mi'], top: 1});
  // 4 words stand beside a node, of 8 without the nodes; two of the three of “wins”.
  expect(rows(table)[0]).toMatchObject({term: 'new', together: 1, count: 1, expected: 0.5});
  const wins = rows(collocations([text], PEACE, {span: 1, minimum: 2, measures: ['mi']}))[0];
  expect(wins).toMatchObject({
    term: 'wins',
    together: 2,
    left: 0,
    right: 2,
    count: 3,
    expected: 1.5,
    distance: 1,
  });
  expect(wins?.mi).toBe(mi.score({o11: 2, f1: 4, f2: 3, n: 8}));
});

test('hidden words are one row, the last; texts are taken together; a node that is not there has no company', () => {
  const table = collocations([twoParts], parseQuery('war'), {minimum: 1, hide});
  expect(texts(table, 'hidden').at(-1)).toBe('stop');
  expect(texts(table, 'term')).not.toContain('the');
  const once = numbers(collocations([twoParts], PEACE, {minimum: 1}), 'together');
  const twice = numbers(collocations([twoParts, twoParts], PEACE, {minimum: 1}), 'together');
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);
  expect(sum(twice)).toBe(2 * sum(once));
  expect(texts(collocations([twoParts], parseQuery('xyzzy'), {}), 'term')).toEqual([]);
});

test('the windows of one text against those of another: positive means more in the target, swapped it flips (law)', () => {
  const sides = {target: [partOf(twoParts, 'I')], reference: [partOf(twoParts, 'II')]};
  const there = companyDifference(sides, PEACE, {minimum: 1});
  const back = companyDifference({target: sides.reference, reference: sides.target}, PEACE, {minimum: 1});
  expect(texts(back, 'term')).toEqual(texts(there, 'term'));
  numbers(there, 'logRatioWalter').forEach((value, i) => {
    expect(numbers(back, 'logRatioWalter')[i]).toBeCloseTo(-(value as number), 12);
  });
  const [want] = rows(there).filter(({term}) => term === 'want');
  expect(want).toMatchObject({targetCount: 1, referenceCount: 0});
  expect(want?.logRatioWalter).toBeGreaterThan(0);
});
