import {expect, test} from '@jest/globals';
import {corpusTable} from '../../src/analyses/corpus-table.ts';
import {rows} from '../../src/model/table.ts';
import {declaration} from '../support/declaration.ts';

test('the Declaration is listed with its dates, words and parts', () => {
  const [row] = rows(corpusTable({name: 'test', documents: [declaration()]}));
  expect(row).toMatchObject({
    id: 'moscow-1957',
    adopted: '1957-11-16',
    published: '1957-12',
    language: 'en',
    words: 5357,
    parts: 'preamble I II III IV',
    format: null, // made by hand, not read by a format
  });
});
