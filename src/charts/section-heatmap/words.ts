import {greatest} from 'd3';
import type {TextSize} from '../../model/table.ts';
import {counted, oneDecimal} from '../drawing/number-words.ts';
import {firstOf, listed, quoted, sizes} from '../drawing/sentences.ts';
import type {HeatRow} from './rows.ts';

/** The finding in one sentence: in which part each term is used most. */
export function heatAlt(rows: readonly HeatRow[], parts: readonly TextSize[]): string {
  const said = rows.map(({term, counts, rates}) => {
    const most = greatest([...parts.keys()], (a, b) => (rates[a] ?? -1) - (rates[b] ?? -1) || b - a);
    const rate = rates[most ?? 0] ?? 0;
    if (most === undefined || rate === 0) return `${quoted(term)} in none`;
    const count = counted(counts[most] ?? 0, 'time');
    return `${quoted(term)} in ${parts[most]?.title} (${oneDecimal(rate)} per 10\u2009000, ${count})`;
  });
  return `Terms in ${listed(parts.map(({title}) => title))}, each with the part that uses it most: ${firstOf(said)}.`;
}

/** What stands under the figure. */
export function heatCaption(rows: readonly HeatRow[], parts: readonly TextSize[]): readonly string[] {
  const hasEmpty = rows.some(({rates}) => rates.includes(null));
  return [
    `${sizes(parts)}.`,
    'In the cells: occurrences per 10\u2009000 words of the part, the darker the more, on one scale for all terms.',
    'A short part makes a high rate of a single word; no interval is shown.',
    hasEmpty ? 'A dash: a part without words.' : '',
  ];
}
