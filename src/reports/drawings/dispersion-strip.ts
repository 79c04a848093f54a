import {frequentTerms} from '../../analyses/frequent-terms.ts';
import {occurrenceTable} from '../../analyses/occurrence-table.ts';
import {parseQuery} from '../../analyses/query.ts';
import {dispersionStrip} from '../../charts/dispersion-strip.ts';
import type {Drawing} from './drawing.ts';
import {severalGiven, withPlaces} from './given-texts.ts';
import {uncut} from './uncut.ts';

/** Where the terms of one text fall, or of several one above the other: those asked for, or the most frequent. */
export const dispersionStripDrawing = {
  name: 'dispersion-strip',
  takes: 'several texts',
  draw: (texts, options) => {
    const given = severalGiven(texts, 'dispersion-strip', 1).map(withPlaces);
    const [only, ...others] = given;
    const found = only !== undefined && others.length === 0 ? only : given;
    const terms = options.terms ?? frequentTerms(found, options.top ?? (given.length === 1 ? 8 : 4));
    const queries = terms.map(term => parseQuery(term));
    return dispersionStrip(occurrenceTable(found, queries), {...uncut(options), terms});
  },
} as const satisfies Drawing;
