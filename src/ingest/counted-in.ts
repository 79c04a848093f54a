import type {Document} from '../model/document.ts';
import type {Text} from '../model/text.ts';
import {type CountedOptions, chosenCounts, countedKinds, type WordOptions} from './counted-kinds.ts';

/** Which sections of a document are counted, and what somebody chose that is not the default. */
export function countedIn(
  document: Document,
  options: CountedOptions & WordOptions,
): Pick<Text, 'counted' | 'chosen'> {
  const kinds = countedKinds(options);
  const counted = document.sections.flatMap(({kind}, i) => (kinds.has(kind) ? [i] : []));
  const chosen = chosenCounts(options);
  return {counted, ...(chosen === undefined ? {} : {chosen})};
}
