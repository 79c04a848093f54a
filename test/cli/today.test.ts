import {expect, test} from '@jest/globals';
import {today} from '../../src/cli/today.ts';

test('a day as a manifest takes it', () => {
  expect(today()).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u);
});
