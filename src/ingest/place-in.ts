import {rowOf} from '../base/columns.ts';
import type {SectionPlace} from '../model/section.ts';
import type {Text} from '../model/text.ts';

/** In which paragraph and sentence of its part token `i` stands. */
export function placeIn({document, tokens}: Pick<Text, 'document' | 'tokens'>, i: number): SectionPlace {
  const row = rowOf(tokens.sections, i);
  const section = document.sections[row];
  const {id, ...from} = section?.within ?? {id: section?.id ?? '', paragraph: 1, sentence: 1};
  const own = rowOf(tokens.paragraphs, i);
  const before = own - rowOf(tokens.paragraphs, tokens.sections[row] as number); // paragraphs of the section
  const sentence = rowOf(tokens.sentences, i) - rowOf(tokens.sentences, tokens.paragraphs[own] as number);
  return {id, paragraph: from.paragraph + before, sentence: sentence + (before === 0 ? from.sentence : 1)};
}
