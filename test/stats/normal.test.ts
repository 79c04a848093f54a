import {expect, test} from '@jest/globals';
import {normalReach, normalTwoSided} from '../../src/stats/normal.ts';
import {expectClose} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';

const {reach} = readJson<{reach: {level: number; reach: number}[]}>('oracle/statistics.json');

test.each(reach)('an interval at level $level reaches $reach standard errors (oracle)', row => {
  expectClose(normalReach(row.level), row.reach, 4);
});

test.each([0, 1, -0.5, 95, Number.NaN])('refuses the level %s', level => {
  expect(() => normalReach(level)).toThrow(RangeError);
});

test.each(readJson<{normal: {z: number; p: number}[]}>('oracle/inference.json').normal)(
  'a normal number is as far out as $z with chance $p (oracle)',
  ({z, p}) => {
    expectClose(normalTwoSided(z), p, 2 + z * z);
  },
);
