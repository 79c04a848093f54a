import {rowOf} from '../base/columns.ts';
import type {TokenTable} from '../model/token-table.ts';
import type {Units} from './units.ts';

/** Calls `visit` with the first token, and the token after the last, of each clause of these units. */
export function forEachClause(
  {clauses}: Pick<TokenTable, 'clauses'>,
  {from, to}: Units,
  visit: (from: number, to: number) => void,
): void {
  from.forEach((start, unit) => {
    const end = to[unit] as number;
    for (let row = rowOf(clauses, start); (clauses[row] as number) < end; row++) {
      visit(clauses[row] as number, clauses[row + 1] as number);
    }
  });
}
