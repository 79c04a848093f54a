import type {Text} from '../model/text.ts';

/** Each counted section of a text as a text of its own, in reading order: `moscow-1957` gives `moscow-1957:I`, … */
export function sectionTexts(text: Text): readonly Text[] {
  return text.counted.map(index => {
    const section = text.document.sections[index];
    if (section === undefined)
      throw new RangeError(`no such section: ${index}; expected an index of ${text.label}`);
    return {...text, label: `${text.document.id}:${section.id}`, counted: [index]};
  });
}
