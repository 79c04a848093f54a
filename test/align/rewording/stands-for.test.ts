import {expect, test} from '@jest/globals';
import {align} from '../../../src/align/align.ts';
import {standsFor} from '../../../src/align/rewording/stands-for.ts';
import {textOf} from '../../support/text-of.ts';

test('a word stands for the one it was put in place of (worked by hand)', () => {
  const before = 'We declare before all peoples that the long war is over.';
  const alignment = align(textOf(before, 'a'), textOf(before.replace('war', 'strife'), 'b'));
  expect(alignment.laterOf[8]).toBe(-1);
  expect(standsFor(alignment).laterOf[8]).toBe(8);
  expect(standsFor(alignment).earlierOf[8]).toBe(8);
});
