import {greatest, least} from 'd3';
import type {Table, TextSize} from '../../model/table.ts';
import {oneDecimal} from '../drawing/number-words.ts';
import {firstOf, listed, quoted, sizes} from '../drawing/sentences.ts';
import type {TrendRows} from './rows.ts';

/** The finding in one sentence: when each term was most and least frequent. */
export function trendAlt({terms, dates}: TrendRows, texts: readonly TextSize[]): string {
  const date = new Map(dates.map(({text, date}) => [text, date]));
  const said = terms.map(({term, points}) => {
    const high = greatest(points, (a, b) => a.rate - b.rate);
    const low = least(points, (a, b) => a.rate - b.rate);
    if (high === undefined || low === undefined) return `${quoted(term)} never`;
    const most = `most in ${date.get(high.text)} (${oneDecimal(high.rate)})`;
    return high === low
      ? `${quoted(term)} ${most} alone`
      : `${quoted(term)} ${most}, least in ${date.get(low.text)} (${oneDecimal(low.rate)})`;
  });
  const spans = `${dates[0]?.date} to ${dates.at(-1)?.date}`;
  return `Occurrences per 10\u2009000 words in ${texts.length} texts, ${spans}: ${firstOf(said)}.`;
}

/** What stands under the figure. */
export function trendCaption({terms, dates}: TrendRows, table: Table): readonly string[] {
  const inTime = dates.flatMap(({text, date}) => {
    const size = table.texts[text];
    return size === undefined ? [] : [{...size, title: `${size.title} ${date}`}];
  });
  const lacking = terms.filter(({points}) => points.length < dates.length);
  return [
    `${sizes(inTime)}.`,
    'Dots: occurrences per 10\u2009000 words at the date of each text; bands: 95 % interval, paragraphs resampled.',
    lacking.length === 0
      ? ''
      : `A gap, not a zero: a text that lacks the term (${listed(lacking.slice(0, 5).map(({term}) => quoted(term)))}).`,
    'Each term has a scale of its own.',
  ];
}
