import {frequencies} from '../../analyses/frequencies.ts';
import {frequencyBars} from '../../charts/frequency-bars.ts';
import type {Drawing} from './drawing.ts';
import {oneGiven} from './given-texts.ts';
import {uncut} from './uncut.ts';

/** The most frequent terms of one text; the chart cuts, since what is hidden needs the whole table. */
export const frequencyBarsDrawing = {
  name: 'frequency-bars',
  takes: 'one text',
  draw: (texts, options) =>
    frequencyBars(frequencies(oneGiven(texts, 'frequency-bars'), uncut(options)), options),
} as const satisfies Drawing;
