import {expect, test} from '@jest/globals';
import {progressBar} from '../../src/cli/progress-bar.ts';

test.each([
  [0, 120_000, '░░░░░░░░░░░░░░░░░░░░ 0 % of 120 kB'],
  [60_000, 120_000, '██████████░░░░░░░░░░ 50 % of 120 kB'],
  [120_000, 120_000, '████████████████████ 100 % of 120 kB'],
  [200_000, 120_000, '████████████████████ 100 % of 120 kB'],
  [1, undefined, '1 kB'],
  [0, 0, '0 kB'],
])('%d of %j bytes', (bytes, of, bar) => {
  expect(progressBar(bytes, of)).toBe(bar);
});
