import {expect, test} from '@jest/globals';
import {verificationTable} from '../../src/analyses/verification-table.ts';
import {rows} from '../../src/model/table.ts';

test('one row a text, one column a check', () => {
  const text = {
    id: 'a',
    raw: 'same',
    text: 'changed',
    ledger: 'missing',
    undo: 'unchecked',
    reading: 'none',
  } as const;
  const table = verificationTable({name: 'Letters', texts: [text], notes: []});
  expect(table.title).toBe('Verification of Letters');
  expect(rows(table)).toEqual([text]);
});
