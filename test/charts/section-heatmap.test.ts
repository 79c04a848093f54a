import {describe, expect, test} from '@jest/globals';
import {sectionHeatmap} from '../../src/charts/section-heatmap.ts';
import type {Table} from '../../src/model/table.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {samplePerPart} from './sample-tables.ts';

const written = async (table: Table, options = {}) =>
  svgTexts(await renderSvg(sectionHeatmap(table, options))).map(({text}) => text);

describe('sectionHeatmap', () => {
  test('worked by hand: 13 in 1,648 words are 78.9 per 10,000, written as 79 beside rates over 100', async () => {
    expect(await written(samplePerPart())).toEqual(
      expect.arrayContaining(['79', '333', '0', '1\u2009648', 'Part IV']),
    );
    expect(await written(samplePerPart(), {terms: ['war']})).toEqual(
      expect.arrayContaining(['78.9', '30.3', '0']),
    );
  });

  test('a part without words has a dash, and the caption says so', async () => {
    const table = samplePerPart();
    const columns = table.columns.map(column =>
      column.name === 'per10000' && column.kind === 'number'
        ? {...column, values: column.values.map((value, i) => (i % 5 === 0 ? null : value))}
        : column,
    );
    expect(await written({...table, columns})).toContain('–');
    expect(sectionHeatmap({...table, columns}).caption).toContain('A dash: a part without words.');
  });

  test('terms that occur nowhere are drawn all the same', async () => {
    const table = samplePerPart();
    const columns = table.columns.map(column =>
      column.kind === 'number' ? {...column, values: column.values.map(() => 0)} : column,
    );
    expect((await written({...table, columns})).filter(text => text === '0')).toHaveLength(15);
  });

  test('parts that share a title keep their columns', async () => {
    const texts = await written(samplePerPart({titles: ['I', 'I', 'I', 'I', 'I']}));
    expect(texts.filter(text => text === 'I')).toHaveLength(5);
  });

  test('a table whose rows do not follow its parts is the programmer’s error', () => {
    const table = samplePerPart();
    expect(() => sectionHeatmap({...table, texts: [...table.texts].reverse()})).toThrow(RangeError);
  });

  test('the alternative text says which part uses each term most', () => {
    expect(sectionHeatmap(samplePerPart()).alt).toContain('“war” in Part I (78.9 per 10\u2009000, 13 times)');
  });
});
