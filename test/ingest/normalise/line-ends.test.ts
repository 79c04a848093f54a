import {expect, test} from '@jest/globals';
import {lineEnds} from '../../../src/ingest/normalise/line-ends.ts';
import {applyStep} from '../../../src/model/ledger.ts';

test('line ends of three kinds of machine become one, and those of Unicode', () => {
  const text = 'a\r\nb\rc\nd\r\r\ne\u2028f\u2029g\vh';
  expect(applyStep(text, lineEnds.changes(text))).toBe('a\nb\nc\nd\n\ne\nf\n\ng\nh');
});
