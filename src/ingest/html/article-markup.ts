import {UNREAD, VOIDS} from './element-kinds.ts';
import type {HtmlElement, HtmlPage} from './html-page.ts';

/** The attribute that holds which stretch of the source a word comes from: its index among the tokens of the page. */
export const TOKEN = 'data-token';

// What a reader of articles looks at.
const KEPT = [
  'class',
  'id',
  'role',
  'hidden',
  'style',
  'aria-hidden',
  'aria-modal',
  'rel',
  'itemprop',
  'href',
];

/**
 * A page as well-formed markup for a reader of articles, every stretch of words in a span that says which it is: what
 * the reader keeps can be led back to its place in the source. Elements that hold no words to be read are left out.
 */
export function articleMarkup({source, elements, tokens}: HtmlPage): string {
  const pieces: string[] = [];
  let skipped = -1; // the element that holds no words
  tokens.forEach(({kind, start, end, element}, i) => {
    const {name} = elements[element] as HtmlElement;
    if (skipped >= 0) {
      if (kind === 'close' && element === skipped) skipped = -1;
    } else if (kind === 'open') {
      if (UNREAD.has(name)) skipped = element;
      else if (!OUTER.has(name)) pieces.push(`<${name}${attributesOf(elements[element] as HtmlElement)}>`);
    } else if (kind === 'close') {
      if (!OUTER.has(name) && !VOIDS.has(name) && name !== '') pieces.push(`</${name}>`);
    } else if (kind === 'text') {
      const text = source.slice(start, end).replaceAll('<', '&lt;');
      pieces.push(/\S/.test(text) ? `<span ${TOKEN}="${i}">${text}</span>` : text);
    }
  });
  return `<!DOCTYPE html><html><head><title></title></head><body>${pieces.join('')}</body></html>`;
}

const OUTER: ReadonlySet<string> = new Set(['html', 'body']);

function attributesOf({attributes}: HtmlElement): string {
  let written = '';
  for (const name of KEPT) {
    const value = attributes.get(name);
    if (value === undefined) continue;
    written += ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
  }
  return written;
}
