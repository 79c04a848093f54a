import type {Json} from '../../model/recipe.ts';
import {hundredth} from './frame.ts';
import {from, layer} from './layers.ts';

/** The line that bars grow from, as high as the plot. */
export function zeroLine(height: number): {readonly [key: string]: Json} {
  return from([], layer('rule', 'zero-line', {x: {datum: 0}, y: {value: 0}, y2: {value: hundredth(height)}}));
}
