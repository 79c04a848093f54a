import {InputError} from '../../base/errors.ts';
import {byCodePoint} from '../../base/order.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import type {HiddenRows} from '../drawing/hidden-rows.ts';
import {printable} from '../drawing/printable.ts';

/** A term of either text. */
export interface ScatterTerm {
  readonly term: string;
  readonly name: string;
  /** Occurrences per 10,000 words; 0 where it is absent. */
  readonly target: number;
  readonly reference: number;
  /** Signed G²: positive when the target has more. */
  readonly evidence: number;
  /** Whether it is significant at 5 % after Benjamini–Hochberg. */
  readonly isSure: boolean;
}

/** The terms of a table of keyness, strongest evidence first. InputError when there is none. */
export function scatterTerms(table: Table, {visible}: HiddenRows): readonly ScatterTerm[] {
  const columns = ['targetPerMillion', 'referencePerMillion', 'g2FourTerm'];
  const [target, reference, g2] = columns.map(name => numbers(table, name));
  const hasTests = table.columns.some(({name}) => name === 'pBh');
  const pBh = hasTests ? numbers(table, 'pBh') : [];
  const terms = texts(table, 'term');
  if (visible.length === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no term; expected at least one`);
  }
  return visible
    .map(row => ({
      term: terms[row] ?? '',
      name: printable(terms[row] ?? ''),
      target: (target?.[row] ?? 0) / 100,
      reference: (reference?.[row] ?? 0) / 100,
      evidence: g2?.[row] ?? 0,
      isSure: (pBh[row] ?? 1) < 0.05,
    }))
    .sort((a, b) => Math.abs(b.evidence) - Math.abs(a.evidence) || byCodePoint(a.term, b.term));
}
