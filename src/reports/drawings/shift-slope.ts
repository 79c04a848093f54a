import {shift} from '../../analyses/shift.ts';
import {shiftSlope} from '../../charts/shift-slope.ts';
import type {Drawing} from './drawing.ts';
import {twoGiven, withPlaces} from './given-texts.ts';

/** What became of the phrases of the earlier of two texts; the chart cuts, class by class. */
export const shiftSlopeDrawing = {
  name: 'shift-slope',
  takes: 'two texts',
  draw: (texts, options) => {
    const [earlier, later] = twoGiven(texts, 'shift-slope');
    return shiftSlope(shift(withPlaces(earlier), withPlaces(later), {minimum: options.minimum}), options);
  },
} as const satisfies Drawing;
