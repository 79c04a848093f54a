import {textReuse} from '../../align/text-reuse.ts';
import {reusePlaces} from '../../analyses/reuse-places.ts';
import {reuseMap} from '../../charts/reuse-map.ts';
import type {Drawing} from './drawing.ts';
import {severalGiven, withPlaces} from './given-texts.ts';
import {inTimeOrder} from './in-time-order.ts';

/** The passages that two or more of the texts have; in time order where all are dated. */
export const reuseMapDrawing = {
  name: 'reuse-map',
  takes: 'several texts',
  draw: (given, options) => {
    const texts = inTimeOrder(severalGiven(given, 'reuse-map', 2).map(withPlaces));
    return reuseMap(reusePlaces(textReuse(texts)), options);
  },
} as const satisfies Drawing;
