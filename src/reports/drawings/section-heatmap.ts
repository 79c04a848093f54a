import {frequentTerms} from '../../analyses/frequent-terms.ts';
import {parseQuery} from '../../analyses/query.ts';
import {termBySection} from '../../analyses/term-by-section.ts';
import {sectionHeatmap} from '../../charts/section-heatmap.ts';
import type {Drawing} from './drawing.ts';
import {oneGiven, withPlaces} from './given-texts.ts';
import {uncut} from './uncut.ts';

/** The terms of one text in its parts: those asked for, or the fifteen most frequent. */
export const sectionHeatmapDrawing = {
  name: 'section-heatmap',
  takes: 'one text',
  draw: (texts, options) => {
    const text = withPlaces(oneGiven(texts, 'section-heatmap'));
    const terms = options.terms ?? frequentTerms(text, options.top ?? 15);
    const queries = terms.map(term => parseQuery(term));
    return sectionHeatmap(termBySection(text, queries), {...uncut(options), terms});
  },
} as const satisfies Drawing;
