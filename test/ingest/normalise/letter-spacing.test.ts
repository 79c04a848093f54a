import {describe, expect, test} from '@jest/globals';
import {letterSpacing} from '../../../src/ingest/normalise/letter-spacing.ts';
import {applyStep} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, letterSpacing.changes(text));

describe('letter-spaced words', () => {
  test('worked by hand: a word of the text is closed up', () => {
    expect(normalise('P E A C E\n\nThe peace of p e a c e.')).toBe('PEACE\n\nThe peace of peace.');
  });

  test.each(['A B C D E', 'P E A C E', 'I a m peace', 'U. S. S. R. and ussr', 'x y z w 1 and xyzw'])(
    '%s stays',
    text => {
      expect(normalise(text)).toBe(text);
    },
  );
});
