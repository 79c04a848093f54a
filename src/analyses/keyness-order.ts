import {byCodePoint} from '../base/order.ts';
import {g2FourTerm} from '../measures/keyness/g2-four-term.ts';
import {lrc95} from '../measures/keyness/lrc95.ts';
import type {Comparison} from '../model/comparison.ts';
import {scoreCells} from './score-cells.ts';

/**
 * The visible terms, those that set the sides apart most first.
 *
 * By the size of LRC (what the data support at least), then of G², then by code point: a rare word with a huge
 * ratio does not stand above a common one with a sure one.
 */
export function keynessOrder(comparison: Comparison, hidden: Uint8Array): readonly number[] {
  const lrc = scoreCells(comparison, lrc95.score).map(size);
  const g2 = scoreCells(comparison, g2FourTerm.score).map(size);
  const {terms} = comparison;
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
