import {InputError} from '../../base/errors.ts';
import {numbers, type Table, texts} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {fitted} from '../drawing/fitted.ts';
import {rowsThatFit} from '../drawing/frame.ts';
import {printable} from '../drawing/printable.ts';
import {ROW, TYPE} from '../theme.ts';

/** One row of a strip: a term and the running words where it occurs. */
export interface StripRow {
  readonly term: string;
  readonly label: string;
  readonly positions: readonly number[];
}

/** The rows of a strip, in the order asked for, else in that of the table. InputError when there are none. */
export function stripRows(
  table: Table,
  {room, margins, ...options}: ChartOptions & {room: number; margins: {top: number; bottom: number}},
): readonly StripRow[] {
  const positions = positionsByTerm(table);
  const terms = options.terms ?? askedTerms(table) ?? [...positions.keys()];
  if (terms.length === 0 || positions.size === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no occurrence; expected a term that occurs`);
  }
  const most = Math.min(options.top ?? terms.length, rowsThatFit(ROW.step, margins, options));
  return [...new Set(terms)].slice(0, most).map(term => ({
    term,
    label: fitted(printable(term), room, {size: TYPE.label}),
    positions: positions.get(term) ?? [],
  }));
}

/** The terms that were looked for, so that one that never occurs has its empty row. */
function askedTerms({recipe}: Table): readonly string[] | undefined {
  const {terms} = recipe.settings;
  return Array.isArray(terms) && terms.every(term => typeof term === 'string') ? terms : undefined;
}

function positionsByTerm(table: Table): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const positions = numbers(table, 'position');
  texts(table, 'term').forEach((term, row) => {
    const position = positions[row];
    if (term === null || position == null) return;
    const before = found.get(term);
    if (before === undefined) found.set(term, [position]);
    else before.push(position);
  });
  return found;
}
