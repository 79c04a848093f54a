import {isCounted} from '../model/section.ts';
import type {Text} from '../model/text.ts';

/**
 * Each counted part of a text as a text of its own, in reading order: `moscow-1957` gives `moscow-1957:I` and so on.
 *
 * A part has its quotations with it, where they are counted. RangeError for a text whose counted sections are none of
 * its own.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * sectionTexts(await readText('moscow-1957')).map(({label}) => label)[1]; // → 'moscow-1957:I'
 * ```
 */
export function sectionTexts(text: Text): readonly Text[] {
  const parts = new Map<string, number[]>();
  for (const index of text.counted) {
    const section = text.document.sections[index];
    if (section === undefined)
      throw new RangeError(`no such section: ${index}; expected an index of ${text.label}`);
    const id = isCounted(section.kind) ? (section.within?.id ?? section.id) : section.id;
    parts.set(id, [...(parts.get(id) ?? []), index]);
  }
  return [...parts].map(([id, counted]) => ({...text, label: `${text.document.id}:${id}`, counted}));
}
