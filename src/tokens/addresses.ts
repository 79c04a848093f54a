import type {Span} from '../model/span.ts';
import {wordShape} from './word-shape.ts';

// Over the text with every letter and digit beyond ASCII as 0, which takes no time to prepare.
const UNIT = '[A-Za-z0-9]';
const WEB = String.raw`(?:[A-Za-z]{1,20}:\/\/|www\.)[-A-Za-z0-9._~:\/?#@!$&'()*+,;=%\[\]]*[A-Za-z0-9\/]`;
const HOST = `${UNIT}(?:-*${UNIT})*`;
const MAIL = String.raw`${UNIT}[A-Za-z0-9._%+-]{0,63}@${HOST}(?:\.${HOST})+`;
const ADDRESS = new RegExp(`(?<!${UNIT})(?:${WEB}|${MAIL})`, 'g');

/** Whether a text can hold a web or e-mail address at all: quick to ask, so that the search is seldom made. */
export function mayHoldAddresses(text: string): boolean {
  return text.includes('@') || text.includes('://') || text.includes('www.');
}

/** Where the web and e-mail addresses stand: each is one word, whatever marks are in it. */
export function addresses(text: string): readonly Span[] {
  const found = inAscii(text).matchAll(ADDRESS);
  return Array.from(found, ({0: address, index}) => ({start: index, end: index + address.length}));
}

/** The text with each unit of a letter, mark or digit beyond ASCII as 0, and all else beyond it as a space. */
function inAscii(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[^\0-\x7f]/g, letter => {
    const shape = wordShape(letter, 0, letter.length);
    const isPart = /^[am0I]/.test(shape);
    return (isPart ? '0' : ' ').repeat(letter.length);
  });
}
