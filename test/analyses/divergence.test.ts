import {expect, test} from '@jest/globals';
import {divergence} from '../../src/analyses/divergence.ts';
import {DIVERGENCE_MEASURES} from '../../src/measures/divergence-measures.ts';
import {numbers, texts} from '../../src/model/table.ts';
import {STOP_LISTS} from '../../src/tokens/stop-lists.ts';
import {partOf, twoParts} from '../support/text-of.ts';

const [hide] = STOP_LISTS;
const [one, two] = [partOf(twoParts, 'I'), partOf(twoParts, 'II')];
const list = (label: string, counts: Readonly<Record<string, number>>) => ({
  label,
  path: `${label}.tsv`,
  sha256: label,
  terms: Object.keys(counts),
  counts: Uint32Array.from(Object.values(counts)),
});
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

test('half a bit for one word of two that is not shared (worked by hand)', () => {
  const table = divergence(list('a', {peace: 1, war: 1}), list('b', {war: 1, bread: 1}));
  expect(texts(table, 'term')).toEqual(['bread', 'peace', 'war']);
  expect(texts(table, 'side')).toEqual(['reference', 'target', '']);
  expect(numbers(table, 'jensenShannon')).toEqual([0.25, 0.25, 0]);
  expect(numbers(table, 'jensenShannonShare')).toEqual([50, 50, 0]);
  expect(table.notes[0]?.text).toContain('0.5 (bits)');
});

test('rows sum to the total, hidden or not; the cut table names the total all the same (law)', () => {
  const measures = DIVERGENCE_MEASURES.map(({name}) => name);
  const [all, hidden] = [divergence(one, two, {measures}), divergence(one, two, {measures, hide})];
  for (const column of ['jensenShannon', 'rankTurbulence', 'entropyDifference']) {
    expect(sum(numbers(hidden, column))).toBeCloseTo(sum(numbers(all, column)), 12);
  }
  expect(texts(hidden, 'hidden').at(-1)).toBe('stop');
  expect(divergence(one, two, {top: 1}).notes).toEqual(divergence(one, two).notes);
});

test('what is undefined has no values and a note; a reference that contains the target means the rest', () => {
  const table = divergence(one, twoParts, {measures: ['kullback-leibler']});
  expect(new Set(numbers(table, 'kullbackLeibler'))).toEqual(new Set([null]));
  expect(table.notes.map(({code}) => code)).toEqual(['reference-contains-target', 'undefined-divergence']);
});

test('rank turbulence shows the ranks it compares, absent terms with the last (worked by hand)', () => {
  const table = divergence(list('a', {peace: 3, war: 1}), list('b', {war: 2, bread: 1}), {
    measures: ['rank-turbulence'],
  });
  const rankOf = (column: string, term: string) => numbers(table, column)[texts(table, 'term').indexOf(term)];
  expect(['peace', 'war', 'bread'].map(term => rankOf('targetRank', term))).toEqual([1, 2, 3]);
  expect(['peace', 'war', 'bread'].map(term => rankOf('referenceRank', term))).toEqual([3, 1, 2]);
  const without = divergence(list('a', {peace: 3}), list('b', {war: 2}));
  expect(without.columns.map(({name}) => name)).not.toContain('targetRank');
});
