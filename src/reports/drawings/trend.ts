import {ratesByText} from '../../analyses/rates-by-text.ts';
import {trend} from '../../charts/trend.ts';
import type {Drawing} from './drawing.ts';
import {severalGiven, withPlaces} from './given-texts.ts';
import {uncut} from './uncut.ts';

/** Terms over the dates of several texts: those asked for, or the five that all together use most. */
export const trendDrawing = {
  name: 'trend',
  takes: 'several texts',
  draw: (given, options) => {
    const texts = severalGiven(given, 'trend', 2).map(withPlaces);
    const {terms: _, ...drawn} = uncut(options);
    return trend(ratesByText(texts, options), drawn);
  },
} as const satisfies Drawing;
