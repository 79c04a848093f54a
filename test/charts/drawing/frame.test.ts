import {expect, test} from '@jest/globals';
import {
  axisRoom,
  drawingWidth,
  plotWidth,
  rowsThatFit,
  scaleOf,
  widthOf,
} from '../../../src/charts/drawing/frame.ts';
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

test('worked by hand: type of 5 pt is 7 pt type printed at five sevenths, so the drawing is wider', () => {
  expect(scaleOf({})).toBe(1);
  expect(scaleOf({fontSize: 5})).toBeCloseTo(5 / 7, 12);
  expect(drawingWidth({width: 100, fontSize: 5})).toBeCloseTo(mm(140), 1);
  expect(rowsThatFit(ROW.step, {top: 0, bottom: 0}, {height: 40.1})).toBe(10);
  expect(rowsThatFit(ROW.step, {top: 0, bottom: 0}, {height: 40.1, fontSize: 8})).toBe(8);
});

test.each([
  [{fontSize: 4}, 'no size of type for a figure: 4; expected points from 5 to 9'],
  [{height: 10}, 'no height for a figure: 10; expected millimetres from 20 to 400'],
  [
    {width: 60, fontSize: 9},
    'no width for a figure with 9 pt type: 60; expected millimetres from 77.2 to 400',
  ],
])('%j is refused', (size, message) => {
  expect(() => [widthOf(size), rowsThatFit(1, {top: 0, bottom: 0}, size)]).toThrow(message);
});
