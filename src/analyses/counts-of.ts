import {type CountOptions, countParagraphs} from '../counts/count-paragraphs.ts';
import {countsFromList} from '../counts/counts-from-list.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
import type {FrequencyList, Text} from '../model/text.ts';

/** How often do the terms occur? A text is counted by paragraph; a frequency list has its terms already. */
export function countsOf(
  text: Text | FrequencyList,
  {shortest, longest, minimum, positions}: CountOptions,
): FrequencyTable {
  return 'tokens' in text
    ? countParagraphs(text, {shortest, longest, minimum, positions})
    : countsFromList(text, minimum);
}
