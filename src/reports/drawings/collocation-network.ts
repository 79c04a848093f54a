import {collocationNetwork as networkTable} from '../../analyses/collocation-network.ts';
import {frequentTerms} from '../../analyses/frequent-terms.ts';
import {parseQuery} from '../../analyses/query.ts';
import {collocationNetwork} from '../../charts/collocation-network.ts';
import type {Drawing} from './drawing.ts';
import {oneGiven, withPlaces} from './given-texts.ts';

/** The company of the terms asked for, or of the three most frequent; `top` companions each. */
export const collocationNetworkDrawing = {
  name: 'collocation-network',
  takes: 'one text',
  draw: (texts, {terms, minimum, hide, top, ...options}) => {
    const text = withPlaces(oneGiven(texts, 'collocation-network'));
    const queries = (terms ?? frequentTerms(text, 3)).map(term => parseQuery(term));
    return collocationNetwork(networkTable([text], queries, {minimum, hide, top}), options);
  },
} as const satisfies Drawing;
