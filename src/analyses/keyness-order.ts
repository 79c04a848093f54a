import {byCodePoint} from '../base/order.ts';
import type {Evidence} from './evidence.ts';

/**
 * The visible terms, those that set the sides apart most first.
 *
 * By the size of LRC (what the data support at least), then of G², then by code point: a rare word with a huge
 * ratio does not stand above a common one with a sure one.
 */
export function keynessOrder(
  terms: readonly string[],
  hidden: Uint8Array,
  evidence: Evidence,
): readonly number[] {
  const [lrc, g2] = [evidence.lrc.map(size), evidence.g2.map(size)];
  return [...terms.keys()]
    .filter(t => hidden[t] === 0)
    .sort(
      (a, b) =>
        (lrc[b] as number) - (lrc[a] as number) ||
        (g2[b] as number) - (g2[a] as number) ||
        byCodePoint(terms[a] as string, terms[b] as string),
    );
}

function size(score: number): number {
  return Number.isNaN(score) ? 0 : Math.abs(score);
}
