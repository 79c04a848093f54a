import {expect, test} from '@jest/globals';
import {compare} from '../../src/analyses/compare.ts';
import {g2FourTerm} from '../../src/measures/keyness/g2-four-term.ts';
import {KEYNESS_MEASURES} from '../../src/measures/keyness-measures.ts';
import {measureColumn} from '../../src/measures/measure-column.ts';
import {numbers, texts} from '../../src/model/table.ts';
import {STOP_LISTS} from '../../src/tokens/stop-lists.ts';
import {listOf} from '../support/list-of.ts';
import {partOf, textOf, twoParts} from '../support/text-of.ts';

const [hide] = STOP_LISTS;
const first = partOf(twoParts, 'I');
const second = partOf(twoParts, 'II');

test('counts and sizes of both sides stand beside every figure (worked by hand)', () => {
  const table = compare(first, second, {minimum: 1});
  const row = texts(table, 'term').indexOf('peace');
  expect([numbers(table, 'targetCount')[row], numbers(table, 'referenceCount')[row]]).toEqual([4, 1]);
  expect(table.texts.map(({words}) => words)).toEqual([14, 9]);
  expect(numbers(table, 'g2FourTerm')[row]).toBe(g2FourTerm.score({f1: 4, f2: 1, n1: 14, n2: 9}));
});

test('swapping the sides flips every sign (law)', () => {
  const [there, back] = [compare(first, second), compare(second, first)];
  const scores = (table: typeof there, column: string) =>
    new Map(texts(table, 'term').map((term, row) => [term, numbers(table, column)[row] as number]));
  for (const column of ['g2FourTerm', 'logRatioWalter', 'lrc95', 'lrcFamily']) {
    const other = scores(back, column);
    for (const [term, score] of scores(there, column))
      expect(score).toBeCloseTo(-(other.get(term) as number), 12);
  }
});

test('only the family has p-values, and corrections are for its size', () => {
  const table = compare(first, second, {minimum: 3});
  const sums = texts(table, 'term').map(
    (_, row) => (numbers(table, 'targetCount')[row] ?? 0) + (numbers(table, 'referenceCount')[row] ?? 0),
  );
  expect(numbers(table, 'p').map(p => p !== null)).toEqual(sums.map(sum => sum >= 3));
  const m = sums.filter(sum => sum >= 3).length;
  expect(table.recipe.settings.familySize).toBe(m);
  numbers(table, 'p').forEach((p, row) => {
    if (p !== null) expect(numbers(table, 'pBonferroni')[row]).toBeCloseTo(Math.min(1, p * m), 12);
  });
});

test('a reference that contains the target means the rest, and a note says so', () => {
  const [whole, rest] = [compare(first, twoParts), compare(first, second)];
  expect(numbers(whole, 'g2FourTerm')).toEqual(numbers(rest, 'g2FourTerm'));
  expect(whole.notes[0]?.code).toBe('reference-contains-target');
  expect(whole.texts[1]).toEqual({label: 'tiny without I', title: 'the rest', words: 9});
});

test('a text against itself leaves nothing to compare with', () => {
  expect(() => compare(twoParts, twoParts)).toThrow(
    'nothing left to compare with: tiny is all in tiny; expected another text',
  );
});

test('hidden words are one row, the last; the family is what it was (law)', () => {
  const [all, pooled] = [compare(first, second, {minimum: 1}), compare(first, second, {minimum: 1, hide})];
  expect(texts(pooled, 'hidden').at(-1)).toBe('stop');
  expect(numbers(pooled, 'p').at(-1)).toBeNull();
  expect(pooled.recipe.settings.familySize).toBe(all.recipe.settings.familySize);
  const total = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  expect(total(numbers(pooled, 'targetCount'))).toBe(total(numbers(all, 'targetCount')));
});

test('a pool of overlapping phrases that counts more than the text has words gets no score', () => {
  const [a, b] = [textOf('of the of the of the of the', 'a'), textOf('of the of the', 'b')];
  const table = compare(a, b, {shortest: 1, longest: 3, hide});
  expect(numbers(table, 'logRatioWalter').at(-1)).toBeNull();
});

test('texts of different translators raise a note', () => {
  const [a, b] = [textOf('peace', 'a', {translator: 'A'}), textOf('war', 'b', {translator: 'B'})];
  expect(compare(a, b).notes.map(({code}) => code)).toContain('different-translations');
  expect(compare(a, textOf('war', 'b', {translator: 'A'})).notes.map(({code}) => code)).not.toContain(
    'different-translations',
  );
});

test('a side without words is refused', () => {
  const empty = {...second, counted: [], document: {...second.document, id: 'other'}};
  expect(() => compare(first, empty)).toThrow('no words to compare');
});

test('a measure is chosen by name', () => {
  const names = compare(first, second, {measures: ['log-ratio-walter']}).columns.map(({name}) => name);
  expect(names).toContain('logRatioWalter');
  expect(names).not.toContain('g2FourTerm');
  expect(names).not.toContain('p'); // no null distribution, no p
});

test('corrections are chosen by name, and only those are shown', () => {
  const names = compare(first, second, {corrections: ['holm', 'by']}).columns.map(({name}) => name);
  expect(names).toEqual(expect.arrayContaining(['pHolm', 'pBy']));
  expect(names).not.toContain('pBh');
});

test('from two lists of counts comes every measure that counts allow, and a note for the others', () => {
  const measures = KEYNESS_MEASURES.map(({name}) => name);
  const a = listOf('a', {peace: 30, war: 5, the: 300});
  const b = listOf('b', {peace: 10, war: 25, the: 310});
  const table = compare(a, b, {measures, background: listOf('c', {peace: 5, war: 5, the: 900})});
  for (const {name, sees} of KEYNESS_MEASURES) {
    const values = numbers(table, measureColumn(name));
    expect(values.every(value => value === null)).toBe(sees === 'paragraphs');
  }
  const missing = table.notes.filter(({code}) => code === 'not-computed');
  expect(missing).toHaveLength(KEYNESS_MEASURES.filter(({sees}) => sees === 'paragraphs').length);
  expect(table.recipe.inputs.map(({label}) => label)).toEqual(['a', 'b', 'c']);
});
