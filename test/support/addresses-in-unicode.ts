import type {Span} from '../../src/model/span.ts';
import {UNSPACED} from '../../src/tokens/character-classes.ts';

const UNIT = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}]`;
const WEB = String.raw`(?:[A-Za-z]{1,20}:\/\/|www\.)(?:${UNIT}|[-._~:\/?#@!$&'()*+,;=%\[\]])*(?:${UNIT}|\/)`;
const HOST = `${UNIT}(?:-*${UNIT})*`;
const MAIL = String.raw`${UNIT}(?:${UNIT}|[._%+-]){0,63}@${HOST}(?:\.${HOST})+`;

const ADDRESS = new RegExp(`(?<!${UNIT})(?:${WEB}|${MAIL})`, 'gu');

/** Where addresses stand, said by Unicode's categories themselves: slow to prepare, plain to read. */
export function addressesInUnicode(text: string): readonly Span[] {
  const found = text.matchAll(ADDRESS);
  return Array.from(found, ({0: address, index}) => ({start: index, end: index + address.length}));
}
