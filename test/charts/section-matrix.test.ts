import {describe, expect, test} from '@jest/globals';
import {sectionMatrix} from '../../src/charts/section-matrix.ts';
import type {Table} from '../../src/model/table.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleSectionMatrix} from './samples/section-matrix.ts';

const written = async (table: Table, options = {}) =>
  svgTexts(await renderSvg(sectionMatrix(table, options))).map(({text}) => text);

describe('sectionMatrix', () => {
  test('shares stand in the cells, nothing in those where nothing is taken over', async () => {
    const texts = await written(sampleSectionMatrix());
    expect(texts.filter(text => /^\d+$/.test(text)).sort()).toEqual(['12', '30', '60', '90']);
    expect(texts.filter(text => text === 'Of unity')).toHaveLength(2);
  });

  test('ink turns white on dark cells', async () => {
    const svg = await renderSvg(sectionMatrix(sampleSectionMatrix()));
    expect(/fill="#FFFFFF"[^>]*>90</i.test(svg)).toBe(true);
    expect(/fill="#000000"[^>]*>12</i.test(svg)).toBe(true);
  });

  test('what the cells show can be chosen; without reuse it is how alike the words are', async () => {
    expect(await written(sampleSectionMatrix(), {measure: 'jensen-shannon'})).toContain('0.12');
    const table = sampleSectionMatrix();
    const columns = table.columns.map(column =>
      column.name === 'reuseShare' && column.kind === 'number'
        ? {...column, values: column.values.map(() => 0)}
        : column,
    );
    expect(await written({...table, columns})).toContain('0.97');
    expect(() => sectionMatrix(table, {measure: 'nonesuch'})).toThrow(/^unknown value: nonesuch; expected /);
  });

  test('names that have no room over their columns are numbered, and listed below', async () => {
    const parts = Array.from({length: 12}, (_, i) => `Of the rights and duties of part ${i}`);
    const texts = await written(sampleSectionMatrix({terms: parts}), {width: 89});
    expect(texts).toEqual(expect.arrayContaining(['1', '12']));
    expect(texts.join(' ').replaceAll('\u00a0', ' ')).toContain('12 Of the rights and duties of part 11');
  });

  test('law: sixty parts fit on a page, without figures where there is no room', () => {
    const terms = Array.from({length: 60}, (_, i) => `Article ${i}`);
    expect(sectionMatrix(sampleSectionMatrix({terms}), {width: 89}).height).toBeLessThanOrEqual(170);
  });

  test('the words under and behind the figure say which parts are taken over most', () => {
    const {alt, caption} = sectionMatrix(sampleSectionMatrix());
    expect(alt).toBe(
      'Parts of Draft (rows) by parts of Declaration (columns); most taken over: “Preamble” and “Preamble” (90 %); “Of war and peace” and “Of war and peace” (60 %); “Of unity” and “Of unity” (30 %); “Of unity” and “Of war and peace” (12 %).',
    );
    expect(caption).toContain('Rows: the parts of Draft (2\u2009440 words)');
  });
});
