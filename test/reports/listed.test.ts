import {expect, test} from '@jest/globals';
import {listed} from '../../src/reports/listed.ts';

test('things are listed as in a sentence', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
