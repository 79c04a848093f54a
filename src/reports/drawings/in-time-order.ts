import {byCodePoint} from '../../base/order.ts';
import type {Text} from '../../model/text.ts';

/** Texts with the earliest first where every one has a date, else in the order given; those of one date as given. */
export function inTimeOrder(texts: readonly Text[]): readonly Text[] {
  const dates = texts.map(({document}) => document.dates.adopted);
  if (dates.includes(undefined)) return texts;
  return [...texts.entries()]
    .sort(([i, a], [k, b]) => byCodePoint(dateOf(a), dateOf(b)) || i - k)
    .map(([, text]) => text);
}

function dateOf({document}: Text): string {
  return document.dates.adopted ?? '';
}
