import {describe, expect, test} from '@jest/globals';
import {frequencyBars} from '../../src/charts/frequency-bars.ts';
import type {Table} from '../../src/model/table.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleFrequencies} from './sample-tables.ts';

const drawnTerms = (table: Table, options = {}) => {
  const {values} = frequencyBars(table, options).spec.data as {values: readonly {term: string}[]};
  return values.map(({term}) => term);
};

describe('frequencyBars', () => {
  test('longest on top, ties by code point, whatever the order of the table', () => {
    const table = sampleFrequencies({terms: ['b', 'a', 'c']});
    const columns = table.columns.map(column =>
      column.name === 'per10000' && column.kind === 'number' ? {...column, values: [5, 5, 9, 70]} : column,
    );
    expect(drawnTerms({...table, columns})).toEqual(['c', 'a', 'b']);
  });

  test('top and terms choose', () => {
    expect(drawnTerms(sampleFrequencies(), {top: 2})).toEqual(['socialist', 'countries']);
    expect(drawnTerms(sampleFrequencies(), {terms: ['peace', 'socialism']})).toEqual(['peace', 'socialism']);
  });

  test('as many bars as a page holds, and the caption says of how many', () => {
    const long = manyTerms(500);
    const {caption, height} = frequencyBars(long, {top: 400});
    expect(height).toBeLessThanOrEqual(170);
    expect(drawnTerms(long, {top: 400}).length).toBeGreaterThan(35);
    expect(caption).toContain(`${drawnTerms(long, {top: 400}).length} of 500 terms`);
  });

  test('hidden words are one grey bar with their count, and in the caption', async () => {
    const chart = frequencyBars(sampleFrequencies());
    const texts = svgTexts(await renderSvg(chart)).map(({text}) => text);
    expect(texts).toContain('hidden (46 terms)');
    expect(texts).toContain('2\u2009329 (4\u2009344 per 10\u2009000)');
    expect(chart.caption).toContain('Grey: hidden (46 terms) by the list function-words-en');
  });

  test('a list of counts has no intervals: nothing is drawn for them, and the axis promises none', async () => {
    const table = sampleFrequencies();
    const columns = table.columns.map(column =>
      column.kind === 'number' && ['low', 'high'].includes(column.name)
        ? {...column, values: column.values.map(() => null)}
        : column,
    );
    const chart = frequencyBars({...table, columns});
    expect(chart.caption).toContain('Without intervals');
    expect(svgTexts(await renderSvg(chart)).map(({text}) => text)).toContain(
      'Occurrences per 10\u2009000 words',
    );
  });

  test('the alternative text says which terms, how often, how sure', () => {
    expect(frequencyBars(sampleFrequencies()).alt).toContain(
      'most frequent first: “socialist” 68 times, 126.8 per 10\u2009000 words (95 % interval 95.1 to 158.6)',
    );
  });
});

function manyTerms(length: number): Table {
  const indexes = [...Array(length).keys()];
  const column = (name: string, values: readonly number[]) =>
    ({kind: 'number', name, title: '', unit: '', format: {style: 'integer'}, values}) as const;
  return {
    ...sampleFrequencies(),
    columns: [
      {kind: 'text', name: 'term', title: '', values: indexes.map(i => `term${i}`)},
      ...['count', 'per10000', 'low', 'high'].map(name =>
        column(
          name,
          indexes.map(i => length - i),
        ),
      ),
    ],
  };
}
