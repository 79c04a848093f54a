import {expect, test} from '@jest/globals';
import {catalogueTable} from '../../src/analyses/catalogue-table.ts';
import {texts} from '../../src/model/table.ts';

test('a text that is there, one to be fetched, one to be added from a file, one that is there in its parts', () => {
  const facts = {title: 'T', dates: {}, parties: 'P', language: 'en', rights: 'r'};
  const entries = [
    {...facts, id: 'a', url: 'http://x.org/a'},
    {...facts, id: 'b', url: 'http://x.org/b'},
    {...facts, id: 'c'},
    {...facts, id: 'd', url: 'http://x.org/d', splitOn: 'letter'},
  ];
  const table = catalogueTable(entries, new Set(['a', 'd-1', 'd-2']));
  expect(texts(table, 'held')).toEqual(['yes', 'no', 'no', 'yes']);
  expect(texts(table, 'how')).toEqual(['', 'phraseshift fetch b', 'phraseshift add FILE --as c', '']);
});
