import {expect, test} from '@jest/globals';
import {once} from '../../src/base/once.ts';

test('made at the first call, then kept, also when it is nothing', () => {
  const made: string[] = [];
  const table = once(() => {
    made.push('made');
    return undefined;
  });
  expect(made).toEqual([]);
  expect([table(), table()]).toEqual([undefined, undefined]);
  expect(made).toEqual(['made']);
});
