import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {nfc} from '../../../src/ingest/normalise/nfc.ts';
import {applyStep} from '../../../src/model/ledger.ts';

describe('nfc', () => {
  test('worked by hand: only the stretches that change are recorded', () => {
    const step = nfc.changes('cafe\u0301 é e\u0323\u0301');
    expect([...step.start]).toEqual([3, 8]);
    expect(step.before).toEqual(['e\u0301', 'e\u0323\u0301']);
    expect(step.after).toEqual(['é', 'ẹ\u0301']);
  });

  test('law: piece by piece is the same as the whole', () => {
    const unit = fc.oneof(
      fc.string({unit: 'binary', maxLength: 1}),
      fc.constantFrom(
        'e',
        '\u0301',
        '\u0323',
        '\u0345',
        '\u1100',
        '\u1161',
        '\u11A8',
        '가',
        '\u09C7',
        '\u09BE',
        '\u0DD9',
        '\u0DCF',
      ),
    );
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 30}), units => {
        const text = units.join('');
        expect(applyStep(text, nfc.changes(text))).toBe(text.normalize('NFC'));
      }),
      {numRuns: 1000},
    );
  });
});
