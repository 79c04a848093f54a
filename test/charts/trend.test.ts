import {describe, expect, test} from '@jest/globals';
import {trend} from '../../src/charts/trend.ts';
import type {Table} from '../../src/model/table.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleRatesByText} from './samples/rates-by-text.ts';

type Point = {readonly id: string; readonly x: number; readonly y: number};
type Layer = {readonly mark: {readonly style: string}; readonly data: {readonly values: readonly Point[]}};

const drawn = (style: string) =>
  (trend(sampleRatesByText()).spec.layer as unknown as readonly Layer[])
    .filter(({mark}) => mark.style === style)
    .map(({data}) => data.values);

function without(dated: Table, row: number): Table {
  const columns = dated.columns.map(column =>
    column.name === 'date' && column.kind === 'text'
      ? {...column, values: column.values.map((value, i) => (i % 4 === row ? null : value))}
      : column,
  );
  return {...dated, columns};
}

describe('trend', () => {
  test('a line breaks where a text lacks the term: no point, no zero', () => {
    const [rights = [], freedom = [], peoples = []] = drawn('trend-line');
    expect(new Set(rights.map(({id}) => id)).size).toBe(1);
    expect(freedom.map(({id}) => id)).toEqual(['1 0', '1 0', '1 1']);
    expect(peoples).toHaveLength(2);
    expect(drawn('dot-later').map(({length}) => length)).toEqual([4, 3, 2]);
  });

  test('law: distances on the axis are those in time', () => {
    const xs = (drawn('dot-later')[0] ?? []).map(({x}) => x);
    // 10 December 1948, the middle of November 1950, the middle of 1966, 16 December 1966
    const years = [1948.943, 1950.873, 1966.5, 1966.958];
    const scale = ((xs[3] ?? 0) - (xs[0] ?? 0)) / (1966.958 - 1948.943);
    years.forEach((year, i) => {
      expect((xs[i] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((year - 1948.943) * scale, 0);
    });
  });

  test('years and the words of every text stand on the axis', async () => {
    const texts = svgTexts(await renderSvg(trend(sampleRatesByText()))).map(({text}) => text);
    expect(texts).toEqual(expect.arrayContaining(['1950', '1960', '1\u2009700', '8\u2009100', '3\u2009600']));
  });

  test('a text without a date is refused in one line', () => {
    expect(() => trend(without(sampleRatesByText(), 2))).toThrow(
      'no date on an axis of time: covenant; expected one for each text, as add --date or --dates gives it',
    );
  });

  test('the words under and behind the figure say when each term was most frequent', () => {
    const {alt, caption} = trend(sampleRatesByText());
    expect(alt).toContain('“rights” most in 1948-12-10 (100.0), least in 1966 (24.7)');
    expect(caption).toContain('A gap, not a zero: a text that lacks the term (“freedom” and “the peoples”).');
  });
});
