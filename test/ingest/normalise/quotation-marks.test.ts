import {expect, test} from '@jest/globals';
import {quotationMarks} from '../../../src/ingest/normalise/quotation-marks.ts';
import {applyStep} from '../../../src/model/ledger.ts';

test('worked by hand: every mark is straight, and nobody need want that', () => {
  const text = `“a” „b“ «c» ‘d’ ‚e‘ ‹f› \`\`g'' \`h' 5′ 6″ people’s`;
  expect(applyStep(text, quotationMarks.changes(text))).toBe(
    `"a" "b" "c" 'd' 'e' 'f' "g" 'h' 5' 6" people's`,
  );
  expect(quotationMarks.isDefault).toBe(false);
});
