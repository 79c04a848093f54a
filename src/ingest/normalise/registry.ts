import type {Normaliser} from '../normaliser.ts';
import {byteOrderMark} from './byte-order-mark.ts';
import {lineEnds} from './line-ends.ts';
import {lineParagraphs} from './line-paragraphs.ts';
import {nfc} from './nfc.ts';
import {pageBreaks} from './page-breaks.ts';

/** Every normaliser, in the order they work: each is given the text as the one before it left it. */
export const NORMALISERS = [
  byteOrderMark,
  lineEnds,
  nfc,
  lineParagraphs,
  pageBreaks,
] as const satisfies readonly Normaliser[];

export type NormaliserName = (typeof NORMALISERS)[number]['name'];
