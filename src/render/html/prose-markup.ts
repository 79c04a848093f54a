import {html, type Markup} from './markup.ts';
import {unbroken} from './unbroken.ts';

/** Paragraphs of a report; a blank line parts them. */
export function proseMarkup(text: string): Markup {
  const paragraphs = text.split(/\n\s*\n/).filter(paragraph => paragraph.trim() !== '');
  return html`${paragraphs.map(paragraph => html`<p>${unbroken(paragraph.trim())}</p>\n`)}`;
}
