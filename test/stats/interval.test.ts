import {expect, test} from '@jest/globals';
import {missChance} from '../../src/stats/interval.ts';

test('an interval at level 0.75 misses one time in four (worked by hand)', () => {
  expect(missChance(0.75)).toBe(0.25);
});

test.each([0, 1, 95, Number.NaN])('refuses the level %s and says what would be right', level => {
  expect(() => missChance(level)).toThrow(
    `confidence level outside (0, 1): ${level}; expected for example 0.95`,
  );
});
