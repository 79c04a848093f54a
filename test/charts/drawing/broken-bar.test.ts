import {expect, test} from '@jest/globals';
import {brokenBar} from '../../../src/charts/drawing/broken-bar.ts';

const ends = (value: number) => {
  const layers = brokenBar({name: 'hidden (2 terms)', value, text: '9'}, {plot: 500, scale: 100});
  const {encoding} = layers[0] as {readonly encoding: {readonly x2: {readonly value: number}}};
  return {cuts: layers.length - 3, x2: encoding.x2.value};
};

test('worked by hand: to scale where it fits, cut twice where it would leave the frame', () => {
  expect(ends(20)).toEqual({cuts: 0, x2: 100});
  const long = ends(4883);
  expect(long.cuts).toBe(2);
  expect(long.x2).toBeLessThan(500);
  expect(long.x2).toBe(ends(1e6).x2);
});
