import {columnOf, type Table} from '../../model/table.ts';
import {type HiddenRows, hiddenSentence} from '../drawing/hidden-rows.ts';
import {counted, oneDecimal, whole} from '../drawing/number-words.ts';
import {quoted, sentence, sizes} from '../drawing/sentences.ts';
import type {FrequencyBar} from './rows.ts';

/** The finding in one sentence: the most frequent terms, how often, how sure. */
export function frequencyAlt(table: Table, bars: readonly FrequencyBar[]): string {
  const said = bars.slice(0, 3).map(({term, count, per10000, low, high}) => {
    const isBounded = low !== null && high !== null;
    const bounds = isBounded ? ` (95 % interval ${oneDecimal(low)} to ${oneDecimal(high)})` : '';
    return `${quoted(term)} ${counted(count, 'time')}, ${oneDecimal(per10000)} per 10\u2009000 words${bounds}`;
  });
  return `The ${counted(bars.length, 'term')} drawn for ${sizes(table.texts)}, most frequent first: ${said.join('; ')}.`;
}

/** What stands under the figure. */
export function frequencyCaption(
  table: Table,
  rows: HiddenRows,
  bars: readonly FrequencyBar[],
): readonly string[] {
  const all = rows.visible.length;
  const which = bars.length < all ? `${whole(bars.length)} of ${counted(all, 'term')}` : counted(all, 'term');
  const isBounded = bars.some(({high}) => high !== null);
  const {about = '95 % interval of the rate'} = columnOf(table, 'low');
  return [
    `${sizes(table.texts)}: ${which}.`,
    'Bars: occurrences per 10\u2009000 words; figures at their ends: occurrences.',
    isBounded
      ? sentence(`Lines: ${about}`)
      : 'Without intervals: a list of counts has no paragraphs to resample.',
    hiddenSentence(table, rows, ['count']),
  ];
}
