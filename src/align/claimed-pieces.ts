import type {LocalChain} from './local-chains.ts';
import type {MatchRuns} from './match-runs.ts';

/** Words matched one to one; no word of either text is in two pieces. */
export interface Piece {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  /** The chain it comes from. */
  readonly chain: number;
}

/** A chain with fewer words of its own says nothing. */
export const CHAIN_WORDS = 5;
const PIECE_WORDS = 2;

/** Which word goes with which: the heaviest chains take their words first, a later chain what they left. */
export function claimedPieces(
  runs: MatchRuns,
  chains: readonly LocalChain[],
  sizes: {readonly a: number; readonly b: number},
): readonly Piece[] {
  const taken = {a: new Uint8Array(sizes.a), b: new Uint8Array(sizes.b)};
  return chains.flatMap((chain, index) => {
    const pieces: Piece[] = [];
    for (const run of chain.runs)
      pieces.push(...freePieces(runs, run, {taken, chain: index, after: pieces.at(-1)}));
    if (pieces.reduce((sum, {length}) => sum + length, 0) < CHAIN_WORDS) return [];
    for (const {a, b, length} of pieces) {
      taken.a.fill(1, a, a + length);
      taken.b.fill(1, b, b + length);
    }
    return pieces;
  });
}

interface Claim {
  readonly taken: {readonly a: Uint8Array; readonly b: Uint8Array};
  readonly chain: number;
  /** The piece before it in the same chain, not yet marked as taken. */
  readonly after: Piece | undefined;
}

/** The stretches of a run whose words are free in both texts. */
function freePieces({a, b, length}: MatchRuns, run: number, {taken, chain, after}: Claim): readonly Piece[] {
  const [startA, startB, size] = [a[run] as number, b[run] as number, length[run] as number];
  const [endA, endB] = [(after?.a ?? 0) + (after?.length ?? 0), (after?.b ?? 0) + (after?.length ?? 0)];
  const pieces: Piece[] = [];
  let from = Math.max(0, endA - startA, endB - startB);
  for (let k = from; k <= size; k++) {
    if (k < size && taken.a[startA + k] === 0 && taken.b[startB + k] === 0) continue;
    if (k - from >= PIECE_WORDS) pieces.push({a: startA + from, b: startB + from, length: k - from, chain});
    from = k + 1;
  }
  return pieces;
}
