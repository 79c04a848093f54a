import {expect, test} from '@jest/globals';
import {named} from '../../src/base/named.ts';
import {texts} from '../../src/model/table.ts';
import {renderSvg} from '../../src/render/svg.ts';
import {chartBlock} from '../../src/reports/chart-block.ts';
import {DRAWINGS} from '../../src/reports/drawings/registry.ts';
import {textOf, twoParts} from '../support/text-of.ts';

test('law: every mark of the drawing has its lines in the block', async () => {
  const chart = named('chart', 'frequency-bars', DRAWINGS).draw([twoParts], {top: 3});
  const block = chartBlock(chart, [twoParts]);
  const lines = block.kind === 'chart' ? block.lines : undefined;
  const marks = [...(await renderSvg(chart)).matchAll(/ data-id="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(lines === undefined ? [] : texts(lines, 'mark'))).toEqual(new Set(marks));
  expect(marks.length).toBeGreaterThan(0);
});

test('a figure of whole texts has none', () => {
  const family = ['Peace and work.', 'War and work.', 'Peace and bread.'].map((text, i) =>
    textOf(text, 'abc'.charAt(i)),
  );
  const chart = named('chart', 'dendrogram', DRAWINGS).draw(family, {minimum: 1});
  expect(chartBlock(chart, family)).toEqual({kind: 'chart', chart, lines: undefined});
});
