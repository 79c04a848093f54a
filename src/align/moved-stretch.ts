import type {Piece} from './claimed-pieces.ts';
import type {Columns, Matching} from './matching.ts';

/** From this share of common weight on, two rests of sentences say the same. */
const SHARED = 0.5;

/**
 * Marks the words of a moved stretch: its pieces and the free words between them.
 *
 * The rest of its first and last sentence goes with it when in neither text it is longer than half of the matched words,
 * or when half of its weight is shared.
 */
export function markStretch(group: readonly Piece[], matching: Matching, block: number): void {
  const [first, last] = [group[0] as Piece, group.at(-1) as Piece];
  const inner = {
    a: {from: first.a, to: last.a + last.length},
    b: {from: first.b, to: last.b + last.length},
  };
  const most = group.reduce((sum, {length}) => sum + length, 0) / 2;
  const outer = {a: toSentences(inner.a, matching, 'a'), b: toSentences(inner.b, matching, 'b')};
  const goesAlong = (rest: Columns<Range>) =>
    Math.max(lengthOf(rest.a), lengthOf(rest.b)) <= most || sharedWeight(rest, matching) >= SHARED;
  const head = goesAlong(between(outer, inner, 'from')) ? outer : inner;
  const tail = goesAlong(between(inner, outer, 'to')) ? outer : inner;
  for (const side of ['a', 'b'] as const) {
    markFree({from: head[side].from, to: tail[side].to}, {matching, side, block});
    for (const piece of group) matching.block[side].fill(block, piece[side], piece[side] + piece.length);
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function between(left: Columns<Range>, right: Columns<Range>, end: 'from' | 'to'): Columns<Range> {
  return {
    a: {from: left.a[end], to: right.a[end]},
    b: {from: left.b[end], to: right.b[end]},
  };
}

function lengthOf({from, to}: Range): number {
  return to - from;
}

/** What share of the weight of the words of two ranges do they have in common, whatever their order? */
function sharedWeight({a, b}: Columns<Range>, {words, weights: {weight}}: Matching): number {
  const waiting = new Map<number, number>();
  let [shared, all] = [0, 0];
  for (const word of words.a.term.subarray(a.from, a.to)) {
    waiting.set(word, (waiting.get(word) ?? 0) + 1);
    all += weight[word] as number;
  }
  for (const word of words.b.term.subarray(b.from, b.to)) {
    const times = waiting.get(word) ?? 0;
    if (times > 0) shared += weight[word] as number;
    waiting.set(word, Math.max(0, times - 1));
    all += weight[word] as number;
  }
  return all === 0 ? 0 : (2 * shared) / all;
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
