import type {Text} from '../model/text.ts';
import {STOP_LISTS} from '../tokens/stop-lists.ts';
import {commonWords} from './common-words.ts';
import {countsOf} from './counts-of.ts';
import {hiddenTerms} from './hidden-terms.ts';

/**
 * The words one text, or several together, use most, function words left aside: what figures follow when nobody names terms.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * frequentTerms(await readText('moscow-1957'), 3); // → ['socialist', 'countries', 'working']
 * ```
 */
export function frequentTerms(texts: Text | readonly Text[], count: number): readonly string[] {
  const tables = ('tokens' in texts ? [texts] : texts).map(text => countsOf(text, {}));
  const {words} = commonWords(tables, Number.POSITIVE_INFINITY);
  const hidden = hiddenTerms(words, STOP_LISTS[0]);
  return words.filter((_, i) => hidden[i] === 0).slice(0, count);
}
