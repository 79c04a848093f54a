import {describe, expect, test} from '@jest/globals';
import {InputError} from '../../src/base/errors.ts';
import {dendrogram} from '../../src/charts/dendrogram.ts';
import type {Table} from '../../src/model/table.ts';
import {sampleDistances} from './samples/distances.ts';

type BranchRow = {
  readonly texts: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly y: number;
};

const chart = dendrogram(sampleDistances());
const branches = (chart.spec.data as {values: readonly BranchRow[]}).values;

describe('dendrogram', () => {
  test('worked by hand: the nearest join first, then groups at the mean of their distances', () => {
    const heights = [...new Set(branches.map(({to}) => to))];
    // III and IV at .81; I and II at .94; these two at (1.02 + 1.05 + .99 + 1.01) / 4; the preamble last, at the mean of its four.
    expect(heights).toEqual([0.81, 0.94, 1.0175, 1.24]);
    expect(branches[0]?.texts).toEqual(['Part III']);
  });

  test('law: a branch begins where its group was made, and no two branches cross', () => {
    const made = new Map(branches.map(({texts, to}) => [texts.length, to]));
    expect(made.size).toBeGreaterThan(2);
    for (const {from, to} of branches) expect(from).toBeLessThanOrEqual(to);
    const leaves = branches.filter(({texts}) => texts.length === 1).map(({y}) => y);
    expect(new Set(leaves).size).toBe(5);
  });

  test('the words name the nearest, the last, the distance, its words and the linkage', () => {
    expect(chart.alt).toBe(
      '5 texts by Burrows’s Delta: nearest are Part III and Part IV (0.810); last Preamble and the group of Part I, Part II, Part III and Part IV join (1.24).',
    );
    expect(chart.caption).toContain('over the 500 most frequent words of all texts together');
    expect(chart.caption).toContain('average linkage');
  });

  test('too many texts, one text, and an undefined distance are one clear line', () => {
    expect(() => dendrogram(sampleDistances(), {height: 20})).toThrow(
      'too many texts for a page: 5; expected at most',
    );
    const one = sampleDistances();
    expect(() => dendrogram({...one, texts: one.texts.slice(0, 1)})).toThrow(InputError);
    const undefinedThere: Table = {
      ...one,
      columns: one.columns.map(column =>
        column.kind === 'number' ? {...column, values: column.values.map(() => null)} : column,
      ),
    };
    expect(() => dendrogram(undefinedThere)).toThrow('no distance between moscow-1957:0 and moscow-1957:1');
  });
});
