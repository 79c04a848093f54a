import {expect, test} from '@jest/globals';
import {formatCount} from '../../src/render/format-count.ts';

test('worked by hand: thousands are parted by a thin space', () => {
  expect([0, 999, 1650, 13_695_788].map(formatCount)).toEqual([
    '0',
    '999',
    '1\u2009650',
    '13\u2009695\u2009788',
  ]);
});
