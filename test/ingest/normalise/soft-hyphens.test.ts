import {expect, test} from '@jest/globals';
import {softHyphens} from '../../../src/ingest/normalise/soft-hyphens.ts';
import {applyStep} from '../../../src/model/ledger.ts';

test('worked by hand: dropped inside a line, left at its end for another rule', () => {
  const text = 'im\u00ADperi\u00AD\u00ADalism and so\u00AD\ncialism, peace\u00AD \nand\u00AD';
  expect(applyStep(text, softHyphens.changes(text))).toBe(
    'imperialism and so\u00AD\ncialism, peace\u00AD \nand',
  );
});
