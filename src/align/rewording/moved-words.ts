import type {Alignment, TokenRange} from '../../model/alignment.ts';
import type {Text} from '../../model/text.ts';
import {termAt} from '../../model/token-table.ts';
import type {ChangeSite} from './change-sites.ts';
import type {ContentTerms} from './cut-wording.ts';

/** So far from its old place a word is looked for. */
const NEARBY = 7;

/** The rule, as cards and notes print it. */
export const MOVED_RULE =
  'content words taken out that stand within seven words in the other text have moved, and prove no rewording';

interface Side {
  readonly text: Text;
  readonly content: Uint8Array;
  /** For each token the same word in the other text, or −1. */
  readonly same: Int32Array;
}

/**
 * Whether all content words that a change takes out (or puts in) stand in the other text too, transposed or close by: "race, colour, sex" and "sex, race, colour" have the same words in another order.
 */
export function areOnlyMoved(
  {earlier, later, laterOf, earlierOf}: Alignment,
  sites: readonly ChangeSite[],
  content: ContentTerms,
): boolean {
  const before: Side = {text: earlier, content: content.earlier, same: laterOf};
  const after: Side = {text: later, content: content.later, same: earlierOf};
  const found = sites.flatMap(site => [
    ...standNearby(before, site.earlier, {side: after, around: site.later}),
    ...standNearby(after, site.later, {side: before, around: site.earlier}),
  ]);
  return found.length > 0 && found.every(Boolean);
}

/** For each content word of a range, whether it has a partner (transposed), or stands near the place without one. */
function standNearby(
  {text, content, same}: Side,
  range: TokenRange,
  {side, around}: {readonly side: Side; readonly around: TokenRange},
): readonly boolean[] {
  const free = new Set<string>();
  const end = Math.min(side.same.length, around.to + NEARBY);
  for (let row = Math.max(0, around.from - NEARBY); row < end; row++) {
    if (side.same[row] === -1) free.add(termAt(side.text.tokens, row));
  }
  const rows = Array.from({length: range.to - range.from}, (_, k) => range.from + k);
  return rows
    .filter(row => content[text.tokens.term[row] as number] === 1)
    .map(row => (same[row] as number) >= 0 || free.has(termAt(text.tokens, row)));
}
