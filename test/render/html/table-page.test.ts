import {expect, test} from '@jest/globals';
import {formatHtml} from '../../../src/render/html/table-page.ts';
import {tinyTable} from '../../support/tiny-table.ts';
import {nestingFaults} from './nesting-faults.ts';

test('every row stands in the page, and what the columns mean', () => {
  const page = formatHtml(tinyTable);
  expect(page.match(/<th scope="row"/g)).toHaveLength(2);
  expect(page).toContain('<h1>A tiny table</h1>');
  expect(page).toContain('a note');
  expect(nestingFaults(page)).toEqual([]);
});

test('text of documents is never markup', () => {
  const [term, ...rest] = tinyTable.columns;
  const evil = {
    ...tinyTable,
    columns: [
      {...term, kind: 'text', name: 'term', title: 'Term', values: ['<b>', '</script>']} as const,
      ...rest,
    ],
  };
  expect(formatHtml(evil)).toContain('&lt;b&gt;');
  expect(formatHtml(evil).match(/<\/script>/g)).toHaveLength(1);
});
