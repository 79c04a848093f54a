import {frequentTerms} from '../../analyses/frequent-terms.ts';
import {occurrenceTable} from '../../analyses/occurrence-table.ts';
import {parseQuery} from '../../analyses/query.ts';
import {dispersionStrip} from '../../charts/dispersion-strip.ts';
import type {Drawing} from './drawing.ts';
import {oneGiven, withPlaces} from './given-texts.ts';
import {uncut} from './uncut.ts';

/** Where the terms of one text fall: those asked for, or the eight most frequent. */
export const dispersionStripDrawing = {
  name: 'dispersion-strip',
  takes: 'one text',
  draw: (texts, options) => {
    const text = withPlaces(oneGiven(texts, 'dispersion-strip'));
    const terms = options.terms ?? frequentTerms(text, options.top ?? 8);
    const queries = terms.map(term => parseQuery(term));
    return dispersionStrip(occurrenceTable(text, queries), {...uncut(options), terms});
  },
} as const satisfies Drawing;
