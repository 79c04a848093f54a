import {expect, test} from '@jest/globals';
import {fileLinks} from '../../../src/render/html/file-links.ts';
import {html} from '../../../src/render/html/markup.ts';

test('worked by hand: addresses are relative, and no name breaks out of them', () => {
  const links = fileLinks('Table 1', [
    {title: 'CSV', path: ['tables', 'words.csv']},
    {title: 'TSV', path: ['tables', '../a "b".tsv']},
  ]);
  expect(html`${links}`.markup).toBe(
    '<a href="tables/words.csv" aria-label="Table 1 as CSV">CSV</a> · ' +
      '<a href="tables/..%2Fa%20%22b%22.tsv" aria-label="Table 1 as TSV">TSV</a>',
  );
});
