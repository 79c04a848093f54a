import {describe, expect, test} from '@jest/globals';
import {shiftGraph} from '../../src/charts/shift-graph.ts';
import type {Table} from '../../src/model/table.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {svgTexts} from '../support/svg-texts.ts';
import {sampleShiftGraph} from './samples/shift-graph.ts';

type Bar = {readonly term: string; readonly look: string; readonly value: number; readonly labelAt: number};

const bars = (table: Table = sampleShiftGraph(), options = {}): readonly Bar[] =>
  (shiftGraph(table, options).spec.data as {values: readonly Bar[]}).values;

/** The sample as a measure that knows both directions would give it. */
function signed(): Table {
  const table = sampleShiftGraph();
  const turned = (name: string, values: readonly (number | null)[]) =>
    ['contribution', 'low', 'high'].includes(name)
      ? values.map((value, i) => (i === 0 || i === 1 ? -(value ?? 0) : value))
      : values;
  const columns = table.columns.map(column =>
    column.kind === 'number' ? {...column, values: turned(column.name, column.values)} : column,
  );
  return {...table, columns};
}

const written = async (table: Table, options = {}) =>
  svgTexts(await renderSvg(shiftGraph(table, options))).map(({text}) => text.replaceAll('\u00a0', ' '));

describe('shiftGraph', () => {
  test('to the right what the target has more of, to the left the reference, in the order of the table', () => {
    expect(bars().map(({term, look, value}) => [term, look, value])).toEqual([
      ['peoples', 'reference', -0.00296],
      ['communist and workers parties', 'target', 0.00273],
      ['communist movement', 'target', 0.0017],
      ['imperialism', 'reference', -0.00144],
      ['working class', 'target', 0.00107],
      ['solidarity', 'target', 0.00127],
    ]);
  });

  test('the total is written at the top, with both sides, and what has no bar of its own', async () => {
    const texts = await written(sampleShiftGraph());
    expect(texts).toEqual(
      expect.arrayContaining([
        '← more in Part I (1 650 words): 0.178'.replace('1 650', '1\u2009650'),
        'more in Part IV (1 639 words): 0.171 →'.replace('1 639', '1\u2009639'),
        'Jensen–Shannon divergence: 0.348 bits',
        'all others (833 terms): 0.306 [0.290; 0.320]',
        'hidden (105 terms): 0.0311 [0.0200; 0.0450]',
      ]),
    );
  });

  test('law: nothing is lost, however few bars are drawn', async () => {
    const texts = await written(sampleShiftGraph(), {top: 1});
    expect(texts).toContain('Jensen–Shannon divergence: 0.348 bits');
    // 0.306 and the five that have no bar of their own now; no interval is known for their sum
    expect(texts).toContain('all others (838 terms): 0.314');
    expect(bars(sampleShiftGraph(), {top: 1})).toHaveLength(1);
    expect(bars(sampleShiftGraph(), {terms: ['solidarity', 'peoples']}).map(({term}) => term)).toEqual([
      'solidarity',
      'peoples',
    ]);
  });

  test('a measure that knows both directions: the sign says where the bar goes, the colour who has more', async () => {
    expect(
      bars(signed())
        .slice(0, 3)
        .map(({look, value}) => [look, value]),
    ).toEqual([
      ['reference', -0.00296],
      ['target', -0.00273],
      ['target', 0.0017],
    ]);
    expect((await written(signed())).some(text => text.includes('lowers it'))).toBe(true);
  });

  test('without signs on the axis where every bar adds', async () => {
    expect((await written(sampleShiftGraph())).filter(text => /^−\d/.test(text))).toEqual([]);
    expect((await written(signed())).filter(text => /^−\d/.test(text))).not.toEqual([]);
  });

  test('the small charts say how long the texts are and how far the bars go', async () => {
    const texts = await written(sampleShiftGraph());
    expect(texts).toEqual(expect.arrayContaining(['Part IV', '1\u2009639', '6 terms: 3 %', '100 %']));
  });

  test('the words under and behind the figure say measure, interval, what is hidden, and the finding', () => {
    const {alt, caption} = shiftGraph(sampleShiftGraph());
    expect(alt).toBe(
      'Jensen–Shannon divergence of Part IV and Part I: 0.348 bits; more in Part IV “communist and workers parties” (0.00273, 12 : 1), “communist movement” (0.0017, 5 : 0) and “solidarity” (0.00127, 7 : 1); more in Part I “peoples” (0.00296, 0 : 9) and “imperialism” (0.00144, 1 : 8).',
    );
    expect(caption).toContain('paragraphs of both texts resampled, 2\u2009000 times');
    expect(caption).toContain('Hidden: 105 terms by the list function-words-en.');
  });
});
