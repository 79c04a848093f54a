import {rowOf} from '../../base/columns.ts';
import type {Alignment, TokenRange} from '../../model/alignment.ts';
import type {TokenTable} from '../../model/token-table.ts';

/** A place where the words of an aligned passage were changed: what stood there, and what stands there now. */
export interface ChangeSite {
  readonly earlier: TokenRange;
  readonly later: TokenRange;
}

/**
 * Where were words of aligned passages put in, taken out, or put in place of others?
 *
 * The gaps between words that are the same in both texts and follow each other in both, in the later text's order. A
 * gap that holds clause marks is parted at them when both sides have as many; else it is no change of a phrase.
 */
export function changeSites(alignment: Alignment): readonly ChangeSite[] {
  const {earlier, later} = alignment;
  return alignment.passages
    .filter(({isVerbatim, operation}) => !isVerbatim && operation !== 'new' && operation !== 'dropped')
    .flatMap(passage => gapsIn(alignment, passage))
    .flatMap(site => partedAtMarks(site, earlier.tokens, later.tokens));
}

interface Ranges {
  readonly earlierTokens: TokenRange;
  readonly laterTokens: TokenRange;
}

function gapsIn({earlierOf}: Alignment, {earlierTokens, laterTokens}: Ranges): ChangeSite[] {
  const sites: ChangeSite[] = [];
  let [a, b] = [earlierTokens.from, laterTokens.from];
  const close = (toA: number, toB: number) => {
    if (toA >= a && toB >= b && (toA > a || toB > b)) {
      sites.push({earlier: {from: a, to: toA}, later: {from: b, to: toB}});
    }
  };
  for (let row = laterTokens.from; row < laterTokens.to; row++) {
    const same = earlierOf[row] as number;
    if (same < earlierTokens.from || same >= earlierTokens.to) continue;
    close(same, row);
    [a, b] = [same + 1, row + 1];
  }
  close(earlierTokens.to, laterTokens.to);
  return sites;
}

function partedAtMarks(site: ChangeSite, earlier: TokenTable, later: TokenTable): readonly ChangeSite[] {
  const [a, b] = [cuts(site.earlier, earlier.clauses), cuts(site.later, later.clauses)];
  if (a.length !== b.length) return [];
  return a.slice(1).flatMap((to, i) => {
    const piece = {
      earlier: {from: a[i] as number, to},
      later: {from: b[i] as number, to: b[i + 1] as number},
    };
    return isEmpty(piece.earlier) && isEmpty(piece.later) ? [] : [piece];
  });
}

/** The ends of a range and the clause starts inside it. */
function cuts({from, to}: TokenRange, clauses: Uint32Array): readonly number[] {
  const inside: number[] = [];
  for (let clause = rowOf(clauses, from) + 1; (clauses[clause] as number) < to; clause++) {
    const start = clauses[clause] as number;
    if (start > from) inside.push(start);
  }
  return [from, ...inside, to];
}

function isEmpty({from, to}: TokenRange): boolean {
  return from === to;
}
