import {InputError} from '../../base/errors.ts';
import {byCodePoint} from '../../base/order.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import type {HiddenRows} from '../drawing/hidden-rows.ts';
import {printable} from '../drawing/printable.ts';

/** A term that was tested. */
export interface TestedTerm {
  readonly term: string;
  readonly name: string;
  readonly logRatio: number;
  /** |G²|: how strong the evidence is, whichever side has more. */
  readonly evidence: number;
  /** Whether it is significant at 5 % after Benjamini–Hochberg. */
  readonly isSure: boolean;
  readonly targetCount: number;
  readonly referenceCount: number;
}

/** The tested terms of a table of keyness, strongest evidence first. InputError when there is none. */
export function testedTerms(table: Table, {visible}: HiddenRows): readonly TestedTerm[] {
  const [ratio, g2, p, pBh] = ['logRatioWalter', 'g2FourTerm', 'p', 'pBh'].map(name => numbers(table, name));
  const [f1, f2] = ['targetCount', 'referenceCount'].map(name => numbers(table, name));
  const terms = texts(table, 'term');
  const tested = visible.filter(row => p?.[row] != null && g2?.[row] != null && ratio?.[row] != null);
  if (tested.length === 0) {
    throw new InputError(
      `nothing to draw: ${table.name} has no tested term; expected one that occurs more often`,
    );
  }
  return tested
    .map(row => ({
      term: terms[row] ?? '',
      name: printable(terms[row] ?? ''),
      logRatio: ratio?.[row] ?? 0,
      evidence: Math.abs(g2?.[row] ?? 0),
      isSure: (pBh?.[row] ?? 1) < 0.05,
      targetCount: f1?.[row] ?? 0,
      referenceCount: f2?.[row] ?? 0,
    }))
    .sort(
      (a, b) =>
        b.evidence - a.evidence || Math.abs(b.logRatio) - Math.abs(a.logRatio) || byCodePoint(a.term, b.term),
    );
}
