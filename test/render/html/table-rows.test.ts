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
