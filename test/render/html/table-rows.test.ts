import {expect, test} from '@jest/globals';
import {rowCount} from '../../../src/model/table.ts';
import {html} from '../../../src/render/html/markup.ts';
import {tableRows} from '../../../src/render/html/table-rows.ts';
import {SMALL, textTable} from '../small-table.ts';

test('worked by hand: the first text names the row, rounded numbers keep six digits', () => {
  expect(html`${tableRows(SMALL.columns, rowCount(SMALL))}`.markup).toBe(
    `<tr><th scope="row" class="short">peace</th><td data-value="12345">12\u2009345</td><td data-value="0.333333">+0.3</td></tr>
<tr><th scope="row" class="short">war, &quot;cold&quot;</th><td>0</td><td data-value="-2.25">−2.3</td></tr>
<tr><th scope="row" class="short"></th><td>7</td><td>–</td></tr>
`,
  );
});

test('a column with long text may break its lines', () => {
  const {columns} = textTable(['short', 'a line of twenty-nine letters']);
  expect(html`${tableRows(columns, 1)}`.markup).toBe('<tr><th scope="row" class="long">short</th></tr>\n');
});

test('worked by hand: the first row of each mark has its id', () => {
  const marks = ['term-a', 'term-a', 'term-b', 'term-a'];
  expect(
    html`${tableRows(textTable(['a', 'a', 'b', 'a']).columns, 4, marks)}`.markup.match(/<tr[^>]*>/gu),
  ).toEqual(['<tr id="term-a">', '<tr>', '<tr id="term-b">', '<tr>']);
});

test('worked by hand: what stands before a match ends at it', () => {
  const {columns} = textTable(['the last twelve years of the war']);
  const before = columns.map(column => ({...column, align: 'end' as const}));
  expect(html`${tableRows([...columns, ...before], 1)}`.markup).toContain('<td class="long end">');
});
