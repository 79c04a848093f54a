import type {ReadReference} from './character-references.ts';
import type {HtmlPage} from './html-page.ts';

/** The words of an element, white space as one space, a line end for `<br>`; of a long or deep one its beginning. */
export type ElementText = (element: number) => string;

const LONGEST = 4000;
const MOST_TOKENS = 400;

export function elementText({source, elements, tokens}: HtmlPage, read: ReadReference): ElementText {
  const opens = new Uint32Array(elements.length);
  tokens.forEach(({kind, element}, i) => {
    if (kind === 'open') opens[element] = i;
  });
  return element => {
    let text = '';
    const end = elements[element]?.end ?? 0;
    const first = opens[element] as number;
    for (let i = first; i < first + MOST_TOKENS && text.length < LONGEST; i++) {
      const token = tokens[i];
      if (token === undefined || token.start >= end) break;
      if (token.kind === 'text') {
        text += source.slice(token.start, Math.min(token.end, token.start + LONGEST)).replace(/\s+/g, ' ');
      } else if (token.kind === 'open' && elements[token.element]?.name === 'br') text += '\n';
    }
    return text
      .replace(/&[#\w]+;?/g, read)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
  };
}
