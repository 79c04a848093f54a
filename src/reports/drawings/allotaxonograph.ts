import {divergence} from '../../analyses/divergence.ts';
import {allotaxonograph} from '../../charts/allotaxonograph.ts';
import type {Drawing} from './drawing.ts';
import {twoGiven} from './given-texts.ts';

/** How a target and a reference rank their terms, by rank-turbulence divergence; the chart cuts, since ranks need all terms. */
export const allotaxonographDrawing = {
  name: 'allotaxonograph',
  takes: 'two texts',
  draw: (texts, options) => {
    const [target, reference] = twoGiven(texts, 'allotaxonograph');
    const {shortest, longest, hide} = options;
    const table = divergence(target, reference, {measures: ['rank-turbulence'], shortest, longest, hide});
    return allotaxonograph(table, options);
  },
} as const satisfies Drawing;
