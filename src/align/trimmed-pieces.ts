import type {Piece} from './claimed-pieces.ts';
import type {Words} from './words.ts';

/** So many words of a sentence that is not matched further may be there by chance: `The Communist and …`. */
const CHANCE = 8;

/**
 * Takes off the few words by which a piece reaches into another sentence: where one sentence was left out, its first words
 * may be those of the next one, which would take them otherwise. Filling the gaps finds them again where they belong.
 */
export function trimmedPieces(
  pieces: readonly Piece[],
  words: {readonly a: Words; readonly b: Words},
): readonly Piece[] {
  return pieces.map(piece => {
    const borders = sharedBorders(piece, words);
    const [first = 0, last = piece.length] = [borders[0], borders.at(-1)];
    const from = first < CHANCE ? first : 0;
    const to = piece.length - last < CHANCE ? last : piece.length;
    if (from < to) return cutPiece(piece, from, to);
    return first >= piece.length - last ? cutPiece(piece, 0, first) : cutPiece(piece, last, piece.length);
  });
}

function cutPiece(piece: Piece, from: number, to: number): Piece {
  return {...piece, a: piece.a + from, b: piece.b + from, length: to - from};
}

/** Where in a piece a sentence begins or ends in both texts. */
function sharedBorders(
  {a, b, length}: Piece,
  words: {readonly a: Words; readonly b: Words},
): readonly number[] {
  const borders: number[] = [];
  for (let k = 0; k <= length; k++) {
    if (words.a.sentence[a + k] === 1 && words.b.sentence[b + k] === 1) borders.push(k);
  }
  return borders;
}
