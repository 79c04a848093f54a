import {ratesByText} from '../../analyses/rates-by-text.ts';
import {rankBump} from '../../charts/rank-bump.ts';
import type {Drawing} from './drawing.ts';
import {severalGiven, withPlaces} from './given-texts.ts';
import {inTimeOrder} from './in-time-order.ts';

/** Ranks of terms from text to text: those asked for, or the ten that all together use most; in time order where all are dated. */
export const rankBumpDrawing = {
  name: 'rank-bump',
  takes: 'several texts',
  draw: (given, options) => {
    const texts = inTimeOrder(severalGiven(given, 'rank-bump', 2).map(withPlaces));
    const {top = 10, hide, terms, ...others} = options;
    return rankBump(ratesByText(texts, {terms, top, hide}), {...others, top});
  },
} as const satisfies Drawing;
