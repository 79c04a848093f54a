import type {Span} from '../model/span.ts';
import {UNSPACED} from './character-classes.ts';

const UNIT = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}]`;
const WEB = String.raw`(?:[A-Za-z]{1,20}:\/\/|www\.)(?:${UNIT}|[-._~:\/?#@!$&'()*+,;=%\[\]])*(?:${UNIT}|\/)`;
const HOST = `${UNIT}(?:-*${UNIT})*`;
const MAIL = String.raw`${UNIT}(?:${UNIT}|[._%+-]){0,63}@${HOST}(?:\.${HOST})+`;

const ADDRESS = new RegExp(`(?<!${UNIT})(?:${WEB}|${MAIL})`, 'gu');

/** Whether a text can hold a web or e-mail address at all: quick to ask, so that the search is seldom made. */
export function mayHoldAddresses(text: string): boolean {
  return text.includes('@') || text.includes('://') || text.includes('www.');
}

/** Where the web and e-mail addresses stand: each is one word, whatever marks are in it. */
export function addresses(text: string): readonly Span[] {
  const found = text.matchAll(ADDRESS);
  return Array.from(found, ({0: address, index}) => ({start: index, end: index + address.length}));
}
