import {InputError} from '../../base/errors.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import {hiddenRows} from '../drawing/hidden-rows.ts';
import {printable} from '../drawing/printable.ts';

/** A term with its places in both texts. */
export interface RankedTerm {
  readonly term: string;
  readonly name: string;
  readonly targetRank: number;
  readonly referenceRank: number;
  /** What it adds, in per cent of the whole divergence. */
  readonly share: number;
}

/** The terms of a table of divergence, the largest contribution first. InputError when there is none. */
export function rankedTerms(table: Table): readonly RankedTerm[] {
  const terms = texts(table, 'term');
  const [target, reference] = [numbers(table, 'targetRank'), numbers(table, 'referenceRank')];
  const share = numbers(table, 'rankTurbulenceShare');
  const rows = hiddenRows(table).visible.filter(row => target[row] != null && reference[row] != null);
  if (rows.length === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no ranked term; expected two texts with words`);
  }
  return rows
    .map(row => ({
      term: terms[row] ?? '',
      name: printable(terms[row] ?? ''),
      targetRank: target[row] ?? 1,
      referenceRank: reference[row] ?? 1,
      share: share[row] ?? 0,
    }))
    .sort((a, b) => b.share - a.share);
}

/** Whether the target ranks a term higher. */
export function isOfTarget({targetRank, referenceRank}: RankedTerm): boolean {
  return targetRank < referenceRank;
}
