import {texts} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {STOP_LISTS} from '../tokens/stop-lists.ts';
import {frequencies} from './frequencies.ts';

/**
 * The words a text uses most, function words left aside: what figures follow when nobody names terms.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * frequentTerms(await readText('moscow-1957'), 3); // → ['socialist', 'countries', 'working']
 * ```
 */
export function frequentTerms(text: Text, count: number): readonly string[] {
  const counted = frequencies(text, {hide: STOP_LISTS[0], top: count, interval: 'wilson'});
  const hidden = texts(counted, 'hidden');
  return texts(counted, 'term').filter((term, i): term is string => term !== null && hidden[i] === '');
}
