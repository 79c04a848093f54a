import {expect, test} from '@jest/globals';
import {tableMarkup} from '../../../src/render/html/table-markup.ts';
import {SMALL, textTable} from '../small-table.ts';

const context = {label: 'Table 1', id: 'table-1', cards: new Map<string, string>()};

test('caption, headers with their units, file and notes', () => {
  const {markup} = tableMarkup({kind: 'table', table: SMALL, caption: 'Who & what.', top: 2}, context);
  expect(markup).toContain('<figcaption><b>Table 1.</b> Who &amp; what.</figcaption>');
  expect(markup).toContain('<table data-top="2">');
  expect(markup).toContain('<th scope="col">Term</th>');
  expect(markup).toContain('<th scope="col" class="number">Count <span class="unit">occurrences</span></th>');
  expect(markup).toContain('3 rows · <a href="tables/keyness.csv" aria-label="Table 1 as CSV">CSV</a>');
  expect(markup).toContain('<p class="remark">Note: the target was taken out.</p>');
});

test('all rows are there, also those that the script folds', () => {
  const values = Array.from({length: 50}, (_, i) => `w${i}`);
  const {markup} = tableMarkup({kind: 'table', table: textTable(values), caption: '', top: 5}, context);
  expect(markup.match(/<th scope="row"/g)).toHaveLength(50);
});

test('a column without anything in it is left to the files', () => {
  const hidden = {kind: 'text', name: 'hidden', title: 'Hidden', values: ['', null, '']} as const;
  const table = {...SMALL, columns: [...SMALL.columns, hidden]};
  expect(tableMarkup({kind: 'table', table, caption: '', top: 5}, context).markup).not.toContain('Hidden');
});

test('a unit that the title says already is not said again', () => {
  const [, count] = SMALL.columns;
  if (count === undefined) throw new Error('the table has a second column');
  const table = {...SMALL, columns: [{...count, title: 'Occurrences'}]};
  expect(tableMarkup({kind: 'table', table, caption: '', top: 5}, context).markup).toContain(
    '<th scope="col" class="number">Occurrences</th>',
  );
});

test('a long table keeps 200 rows and the pooled one in the page, and says where the others are', () => {
  const terms = Array.from({length: 300}, (_, i) => `w${i}`);
  const long = textTable(terms);
  const hidden = {
    kind: 'text',
    name: 'hidden',
    title: 'Hidden',
    values: terms.map((_, i) => (i === 299 ? 'stop' : '')),
  } as const;
  const table = {...long, columns: [...long.columns, hidden]};
  const {markup} = tableMarkup({kind: 'table', table, caption: '', top: 5}, context);
  expect(markup.match(/<th scope="row"/g)).toHaveLength(201);
  expect(markup).toContain('w299');
  expect(markup).toContain('201 of 300 rows, all in the file');
});
