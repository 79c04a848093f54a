import type {ContentTerms} from '../../align/rewording/cut-wording.ts';
import {contentWords} from '../../counts/phrases/every-phrase.ts';
import type {Alignment} from '../../model/alignment.ts';
import {functionWordsEn} from '../../tokens/function-words-en.ts';

/** Which terms of either text are no function words? */
export function contentTerms({earlier, later}: Pick<Alignment, 'earlier' | 'later'>): ContentTerms {
  const {words} = functionWordsEn;
  return {earlier: contentWords(earlier, words), later: contentWords(later, words)};
}
