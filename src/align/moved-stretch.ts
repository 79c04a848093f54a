import type {Piece} from './claimed-pieces.ts';
import type {Matching} from './matching.ts';

/**
 * Marks the words of a moved stretch: its pieces and the free words between them.
 *
 * The rest of its first and last sentence goes with it when in neither text it is longer than half of the matched words.
 */
export function markStretch(group: readonly Piece[], matching: Matching, block: number): void {
  const [first, last] = [group[0] as Piece, group.at(-1) as Piece];
  const inner = {
    a: {from: first.a, to: last.a + last.length},
    b: {from: first.b, to: last.b + last.length},
  };
  const most = group.reduce((sum, {length}) => sum + length, 0) / 2;
  const outer = {a: toSentences(inner.a, matching, 'a'), b: toSentences(inner.b, matching, 'b')};
  const head = Math.max(inner.a.from - outer.a.from, inner.b.from - outer.b.from) <= most ? outer : inner;
  const tail = Math.max(outer.a.to - inner.a.to, outer.b.to - inner.b.to) <= most ? outer : inner;
  for (const side of ['a', 'b'] as const) {
    markFree({from: head[side].from, to: tail[side].to}, {matching, side, block});
    for (const piece of group) matching.block[side].fill(block, piece[side], piece[side] + piece.length);
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The range with the free words around it up to where its sentences begin and end. */
function toSentences({from, to}: Range, matching: Matching, side: 'a' | 'b'): Range {
  const {sentence} = matching.words[side];
  let [start, end] = [from, to];
  while (sentence[start] === 0 && isFree(matching, side, start - 1)) start--;
  while (sentence[end] === 0 && isFree(matching, side, end)) end++;
  return {from: start, to: end};
}

function isFree({partner, block}: Matching, side: 'a' | 'b', place: number): boolean {
  return partner[side][place] === -1 && block[side][place] === 0;
}

function markFree(
  {from, to}: Range,
  {matching, side, block}: {matching: Matching; side: 'a' | 'b'; block: number},
): void {
  for (let place = from; place < to; place++) {
    if (isFree(matching, side, place)) matching.block[side][place] = block;
  }
}
