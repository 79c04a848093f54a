import {expect, test} from '@jest/globals';
import {resamplesDrawn} from '../../src/analyses/resamples-drawn.ts';

test('worked by hand: thousands are parted, a seed is not', () => {
  expect(resamplesDrawn({resamples: 2000, seed: 1957})).toBe('2\u2009000 resamples, seed 1957');
});
