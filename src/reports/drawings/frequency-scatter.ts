import {compare} from '../../analyses/compare.ts';
import {frequencyScatter} from '../../charts/frequency-scatter.ts';
import type {Drawing} from './drawing.ts';
import {twoGiven} from './given-texts.ts';
import {uncut} from './uncut.ts';

/** How often a target and a reference use each of their terms. */
export const frequencyScatterDrawing = {
  name: 'frequency-scatter',
  takes: 'two texts',
  draw: (texts, options) => {
    const [target, reference] = twoGiven(texts, 'frequency-scatter');
    return frequencyScatter(compare(target, reference, uncut(options)), options);
  },
} as const satisfies Drawing;
