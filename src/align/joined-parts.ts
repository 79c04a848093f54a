import type {Matching} from './matching.ts';
import type {PassagePart} from './passage-parts.ts';

/**
 * Joins passages that follow one another in both texts under one operation: kept or moved word for word, new, dropped.
 *
 * None goes on where a paragraph begins in either text.
 */
export function joinedParts(parts: readonly PassagePart[], matching: Matching): readonly PassagePart[] {
  const joined: PassagePart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && goOn(before, part, matching)) joined[joined.length - 1] = union(before, part);
    else joined.push(part);
  }
  return joined;
}

const JOINED = ['kept', 'moved', 'new', 'dropped'];

function goOn(before: PassagePart, part: PassagePart, matching: Matching): boolean {
  if (part.operation !== before.operation || part.block !== before.block) return false;
  const isOneSided = part.a.length === 0 || part.b.length === 0;
  if (!JOINED.includes(part.operation) || !(isOneSided || (part.isVerbatim && before.isVerbatim)))
    return false;
  return follows(before, part, {matching, side: 'a'}) && follows(before, part, {matching, side: 'b'});
}

function follows(
  before: PassagePart,
  part: PassagePart,
  {matching, side}: {matching: Matching; side: 'a' | 'b'},
): boolean {
  if (part[side].length === 0) return true;
  const {row, paragraph} = matching.words[side];
  const [last, first] = [before[side].at(-1) as number, part[side][0] as number];
  return first === last + 1 && row[first] === (row[last] as number) + 1 && paragraph[first] === 0;
}

function union(before: PassagePart, part: PassagePart): PassagePart {
  return {
    ...before,
    a: Int32Array.of(...before.a, ...part.a),
    b: Int32Array.of(...before.b, ...part.b),
  };
}
