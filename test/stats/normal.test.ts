import {expect, test} from '@jest/globals';
import {normalReach} from '../../src/stats/normal.ts';
import {expectClose} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';

const {reach} = readJson<{reach: {level: number; reach: number}[]}>('oracle/statistics.json');

test.each(reach)('an interval at level $level reaches $reach standard errors (oracle)', row => {
  expectClose(normalReach(row.level), row.reach, 4);
});

test.each([0, 1, -0.5, 95, Number.NaN])('refuses the level %s', level => {
  expect(() => normalReach(level)).toThrow(RangeError);
});
