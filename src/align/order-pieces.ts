import type {Piece} from './claimed-pieces.ts';
import {heaviestChain} from './heaviest-chain.ts';
import {type Matching, match} from './matching.ts';
import {markStretch} from './moved-stretch.ts';

/**
 * Writes the words of matched pieces into `matching`: what keeps its order, and what has moved.
 *
 * The pieces that weigh most among those in the same order in both texts keep their order. Of the others, those of
 * one chain together have moved when they have `minimum` words or more, or are whole sentences; what is shorter is
 * left unmatched.
 */
export function orderPieces(pieces: readonly Piece[], matching: Matching, minimum: number): void {
  const weighed = pieces.map(piece => ({...piece, weight: pieceWeight(piece, matching)}));
  const kept = new Set(heaviestChain(weighed));
  for (const k of kept) matchPiece(pieces[k] as Piece, matching);
  const moved = new Map<number, Piece[]>();
  pieces.forEach((piece, k) => {
    if (kept.has(k)) return;
    const others = moved.get(piece.chain);
    if (others === undefined) moved.set(piece.chain, [piece]);
    else others.push(piece);
  });
  const groups = [...moved.values()].filter(group => isEnough(group, matching, minimum));
  for (const group of groups) for (const piece of group) matchPiece(piece, matching);
  groups.forEach((group, k) => {
    markStretch(group, matching, k + 1);
  });
}

function pieceWeight({a, length}: Piece, {words, weights}: Matching): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += weights.weight[words.a.term[a + k] as number] as number;
  return sum;
}

function matchPiece({a, b, length}: Piece, matching: Matching): void {
  for (let k = 0; k < length; k++) match(matching, a + k, b + k);
}

function isEnough(group: readonly Piece[], {words}: Matching, minimum: number): boolean {
  const size = group.reduce((sum, {length}) => sum + length, 0);
  return size >= minimum || group.some(piece => isWhole(piece, words));
}

/** Whether a piece begins and ends where sentences do, in both texts. */
function isWhole({a, b, length}: Piece, words: Matching['words']): boolean {
  const [one, other] = [words.a.sentence, words.b.sentence];
  return one[a] === 1 && one[a + length] === 1 && other[b] === 1 && other[b + length] === 1;
}
