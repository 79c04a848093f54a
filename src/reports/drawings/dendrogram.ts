import {distances} from '../../analyses/distances.ts';
import {dendrogram} from '../../charts/dendrogram.ts';
import type {Drawing} from './drawing.ts';
import {severalGiven} from './given-texts.ts';

/** Texts joined by their distance: Burrows's Delta over the 500 most frequent words unless told. */
export const dendrogramDrawing = {
  name: 'dendrogram',
  takes: 'several texts',
  draw: (texts, {measure = 'burrows-delta', ...options}) =>
    dendrogram(distances(severalGiven(texts, 'dendrogram', 2), {measures: [measure]}), options),
} as const satisfies Drawing;
