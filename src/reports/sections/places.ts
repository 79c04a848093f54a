import {frequentTerms} from '../../analyses/frequent-terms.ts';
import {occurrenceTable} from '../../analyses/occurrence-table.ts';
import {parseQuery} from '../../analyses/query.ts';
import {termBySection} from '../../analyses/term-by-section.ts';
import {dispersionStrip} from '../../charts/dispersion-strip.ts';
import {sectionHeatmap} from '../../charts/section-heatmap.ts';
import type {ReportSection} from '../../model/report.ts';
import type {Text} from '../../model/text.ts';
import {chartBlock} from '../chart-block.ts';

const RATED = 18;
const FOLLOWED = 10; // a strip of more rows is no longer read at a glance

/** Where the most frequent words of the text fall. */
export function places(text: Text): ReportSection {
  const queries = frequentTerms(text, RATED).map(term => parseQuery(term));
  const occurrences = occurrenceTable(text, queries.slice(0, FOLLOWED));
  const rates = termBySection(text, queries);
  const strip = dispersionStrip(occurrences, {name: 'places', title: 'Where the most frequent words fall'});
  const map = sectionHeatmap(rates, {name: 'terms-by-part', title: 'The most frequent words in the parts'});
  return {
    id: 'places',
    title: 'Where the key terms fall',
    blocks: [
      {
        kind: 'prose',
        text: 'The text from its first word to its last, one row a term, one stroke an occurrence. Below, how often each term occurs per 10,000 words of each part: a short part makes a high rate of a single word.',
      },
      chartBlock(strip, [text]),
      chartBlock(map, [text]),
      {kind: 'table', table: occurrences, caption: 'Every stroke of the figure, with its citation.', top: 5},
      {kind: 'table', table: rates, caption: 'The numbers of the heat map.', top: 5},
    ],
  };
}
