import {correspondence} from '../../analyses/correspondence.ts';
import {biplot} from '../../charts/biplot.ts';
import type {Drawing} from './drawing.ts';
import {severalGiven} from './given-texts.ts';

/** Texts and the words that set them apart, by correspondence analysis of the 500 most frequent words. */
export const biplotDrawing = {
  name: 'biplot',
  takes: 'several texts',
  draw: (texts, options) =>
    biplot(correspondence(severalGiven(texts, 'biplot', 3), {hide: options.hide}), options),
} as const satisfies Drawing;
