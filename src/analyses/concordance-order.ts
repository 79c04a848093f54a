import {byCodePoint} from '../base/order.ts';
import type {Line} from './concordance-line.ts';

/** By place in the texts, or by the words before or after the match, nearest first. */
export type ConcordanceSort = 'text' | 'left' | 'right';

/** The lines in the order asked for; those with the same words keep the order of the texts. */
export function sortedLines(lines: readonly Line[], sort: ConcordanceSort): readonly Line[] {
  if (sort === 'text') return lines;
  const side = sort === 'left' ? 'before' : 'after';
  return lines.toSorted((a, b) => byWords(a[side], b[side]));
}

function byWords(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const order = byCodePoint(a[i] as string, b[i] as string);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
