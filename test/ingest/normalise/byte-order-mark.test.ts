import {expect, test} from '@jest/globals';
import {byteOrderMark} from '../../../src/ingest/normalise/byte-order-mark.ts';
import {applyStep} from '../../../src/model/ledger.ts';

test('the mark is dropped at the head of a file only', () => {
  const text = '\uFEFFpeace\uFEFF';
  expect(applyStep(text, byteOrderMark.changes(text))).toBe('peace\uFEFF');
});
