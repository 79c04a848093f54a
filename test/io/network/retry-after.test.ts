import {expect, test} from '@jest/globals';
import {retryAfter} from '../../../src/io/network/retry-after.ts';

test.each([
  [{'retry-after': '7'}, 7],
  [{'retry-after': 'Wed, 25 Nov 2026 10:00:30 GMT', date: 'Wed, 25 Nov 2026 10:00:00 GMT'}, 30],
  [{'retry-after': 'Wed, 25 Nov 2026 10:00:00 GMT', date: 'Wed, 25 Nov 2026 10:00:30 GMT'}, 0],
  [{'retry-after': 'Wed, 25 Nov 2026 10:00:30 GMT'}, undefined],
  [{'retry-after': 'soon', date: 'Wed, 25 Nov 2026 10:00:00 GMT'}, undefined],
  [{'retry-after': '-1'}, undefined],
  [{}, undefined],
])('%j asks for %j seconds', (headers, seconds) => {
  expect(retryAfter(headers)).toBe(seconds);
});
