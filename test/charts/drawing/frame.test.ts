import {expect, test} from '@jest/globals';
import {axisRoom, plotWidth, rowsThatFit, widthOf} from '../../../src/charts/drawing/frame.ts';
import {mm, ROW} from '../../../src/charts/theme.ts';

test('worked by hand: what the margins leave, and how many rows of 4 mm fit on 170 mm', () => {
  expect(plotWidth({width: 100, left: 20.005, right: 10, top: 0, bottom: 0})).toBe(70);
  expect(rowsThatFit(ROW.step, {top: 0, bottom: 0})).toBe(42);
  expect(rowsThatFit(ROW.step, {top: mm(6), bottom: mm(6)})).toBe(39);
  expect(rowsThatFit(ROW.step, {top: mm(100), bottom: mm(100)})).toBe(1);
});

test('each line of an axis title takes one line of room', () => {
  expect(axisRoom(2) - axisRoom(1)).toBeCloseTo(11.2, 10);
});

test('183 mm when nothing is said', () => {
  expect([widthOf({}), widthOf({width: 60}), widthOf({width: 400})]).toEqual([183, 60, 400]);
});
