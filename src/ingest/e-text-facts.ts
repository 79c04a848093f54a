import {factsFrom} from './facts-from.ts';
import type {ParsedFacts} from './parsed.ts';

/** The line with which Project Gutenberg begins a text; its title may fill two lines. */
export const E_TEXT_START =
  /^\*\*\*[ ]?START OF TH(?:E|IS) PROJECT GUTENBERG EBOOK\b[^\n]*(?:\n[^\n*]{1,80}\*\*\*)?[^\n]*\n/im;
const FARTHEST = 20_000;
const ENTRY = /^(Title|Translator|Original publication): +(\S[^\r\n]*)/gm;

/** What Project Gutenberg says of a text before its first line: title, translator, the edition it follows. Nothing of other texts. */
export function eTextFacts(text: string): ParsedFacts {
  const start = E_TEXT_START.exec(text.slice(0, FARTHEST));
  if (start === null) return {};
  const entries = Array.from(text.slice(0, start.index).matchAll(ENTRY), ([, name = '', value = '']) => [
    name === 'Original publication' ? 'edition' : name,
    value,
  ]);
  return factsFrom(Object.fromEntries(entries));
}
