import type {Section} from '../model/section.ts';
import type {TextSize} from '../model/table.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import {mappedCounts} from './mapped-counts.ts';

/** How long a text is, in running words of its counted sections. */
export function textSize(text: Text | FrequencyList): TextSize {
  return {label: text.label, title: titleOf(text), words: wordsIn(text), ...mappedIn(text)};
}

function mappedIn(text: Text | FrequencyList): Pick<TextSize, 'variants'> {
  if (!('tokens' in text) || text.variants === undefined) return {};
  const words = mappedCounts(text).reduce((sum, count) => sum + count, 0);
  return {variants: {lists: text.variants.lists.map(({name}) => name), words}};
}

/** How a figure names a text: the part's title for one section, else the label, of a path its last name alone. */
function titleOf(text: Text | FrequencyList): string {
  const {label} = text;
  const name = label.replace(/^.*[\\/](?=[^\\/]+$)/, '').replace(/\.[a-z]{2,8}(?=$|:)/i, '');
  if (!('tokens' in text) || !label.includes(':')) return name;
  const {sections} = text.document;
  const titles = new Set(text.counted.map(index => titleOfPart(sections, index)));
  return titles.size === 1 ? ([...titles][0] as string) : name;
}

/** The part's title for what is quoted in it too. */
function titleOfPart(sections: readonly Section[], index: number): string {
  const section = sections[index];
  const part = section?.kind === 'quotation' ? sections.find(({id}) => id === section.within?.id) : section;
  return (part ?? section)?.title ?? '';
}

function wordsIn(text: Text | FrequencyList): number {
  if (!('tokens' in text)) return text.counts.reduce((sum, count) => sum + count, 0);
  const {sections} = text.tokens;
  return text.counted.reduce((sum, s) => sum + (sections[s + 1] as number) - (sections[s] as number), 0);
}
