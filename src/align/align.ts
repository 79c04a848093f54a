import type {Alignment, Passage, TokenRange} from '../model/alignment.ts';
import type {Span} from '../model/span.ts';
import type {Text} from '../model/text.ts';
import {carriedChains} from './carried-chains.ts';
import {claimedPieces} from './claimed-pieces.ts';
import {editsOf} from './edits-of.ts';
import {fillGaps} from './fill-gaps.ts';
import {joinedParts} from './joined-parts.ts';
import {localChains} from './local-chains.ts';
import {matchRuns} from './match-runs.ts';
import {emptyMatching, type Matching} from './matching.ts';
import {markMovedSentences} from './moved-sentences.ts';
import {type IsNear, isNear} from './near-words.ts';
import {orderPieces} from './order-pieces.ts';
import {orderedParts} from './ordered-parts.ts';
import {type PassagePart, passageParts} from './passage-parts.ts';
import {placed} from './placed.ts';
import {yieldToRivals} from './rival-sentences.ts';
import {type Stretch, segmentsOf, stretchesOf} from './segments.ts';
import {trimmedPieces} from './trimmed-pieces.ts';
import {dissolveWeak} from './weak-segments.ts';
import {sharedWords} from './words.ts';

/** How two texts are aligned. */
export interface AlignOptions {
  /** Words that a passage must have to be held for moved, unless it is a whole sentence; 8 unless told. */
  readonly minimum?: number | undefined;
  /** Whether two different terms are forms or spellings of one word; by stem and Jaro–Winkler unless told. */
  readonly isNear?: IsNear | undefined;
}

/**
 * Words of the shortest moved passage, unless told.
 *
 * ```ts
 * MOVED_WORDS; // → 8
 * ```
 */
export const MOVED_WORDS = 8;

/**
 * Which passages of the later text are those of the earlier: kept, edited, moved, split, merged; what is new, what dropped?
 *
 * Rare shared runs of words are the seeds; runs that follow one another closely are one chain, across the end of a
 * sentence of one text where words on both sides carry it; the heaviest chains
 * take their words first. Of all matched runs those that weigh most in one order are the order of the texts, the
 * others have moved. Between them sentences that say the same, then words, are aligned with affine gaps, near words
 * among them; sentences left over in both that have most words in common have moved too. Passages are cut where
 * sentences begin in both texts. Every counted word of either text lies in exactly one passage. The same texts give the same alignment.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * const {passages} = align(await readText('moscow-1957:I'), await readText('moscow-1957:IV'));
 * passages.filter(({operation}) => operation === 'edited').length; // → 2
 * ```
 */
export function align(earlier: Text, later: Text, options: AlignOptions = {}): Alignment {
  const shared = sharedWords(earlier, later);
  const matching = emptyMatching(shared, options.isNear ?? isNear);
  const runs = matchRuns(shared.a.term, shared.b.term);
  const sizes = {a: shared.a.term.length, b: shared.b.term.length};
  const pieces = trimmedPieces(
    claimedPieces(runs, carriedChains(localChains(runs), runs, shared), sizes),
    shared,
  );
  orderPieces(pieces, matching, options.minimum ?? MOVED_WORDS);
  const segments = filledSegments(matching);
  const parts = orderedParts(joinedParts(passageParts(segments, matching), matching));
  const passages = placed(parts.map(part => passageOf(part, matching, {earlier, later})));
  return {earlier, later, passages, ...sameWords(passages, earlier, later)};
}

/**
 * Fills gaps, lets go of what has too little in common or a better partner elsewhere, then finds moved sentences in what
 * is left over; twice.
 */
function filledSegments(matching: Matching): readonly Stretch[] {
  for (let round = 0; round < 2; round++) {
    for (const {a, b} of stretchesOf(matching)) fillGaps(a, b, matching);
    dissolveWeak(allSegments(matching), matching);
    if (round > 0) continue;
    yieldToRivals(allSegments(matching), matching);
    markMovedSentences(matching);
  }
  return allSegments(matching);
}

function allSegments(matching: Matching): readonly Stretch[] {
  return stretchesOf(matching).flatMap(stretch => segmentsOf(stretch, matching));
}

function passageOf(
  part: PassagePart,
  matching: Matching,
  {earlier, later}: {earlier: Text; later: Text},
): Passage {
  const [earlierTokens, laterTokens] = [
    rangeOf(part.a, matching.words.a.row),
    rangeOf(part.b, matching.words.b.row),
  ];
  return {
    operation: part.operation,
    isVerbatim: part.isVerbatim,
    earlier: spanOf(earlierTokens, earlier),
    later: spanOf(laterTokens, later),
    earlierTokens,
    laterTokens,
    edits: editsOf(part, matching),
  };
}

function rangeOf(places: Int32Array, row: Uint32Array): TokenRange {
  if (places.length === 0) return {from: 0, to: 0};
  return {from: row[places[0] as number] as number, to: (row[places.at(-1) as number] as number) + 1};
}

function spanOf({from, to}: TokenRange, {tokens}: Text): Span {
  return from === to
    ? {start: 0, end: 0}
    : {start: tokens.start[from] as number, end: tokens.end[to - 1] as number};
}

/** For each token of either text the same word in the other: what was kept or transposed. */
function sameWords(passages: readonly Passage[], earlier: Text, later: Text) {
  const laterOf = new Int32Array(earlier.tokens.term.length).fill(-1);
  const earlierOf = new Int32Array(later.tokens.term.length).fill(-1);
  for (const {edits} of passages) {
    for (const edit of edits) {
      if (edit.kind !== 'kept' && edit.kind !== 'transposed') continue;
      for (let k = 0; edit.earlier.from + k < edit.earlier.to; k++) {
        laterOf[edit.earlier.from + k] = edit.later.from + k;
        earlierOf[edit.later.from + k] = edit.earlier.from + k;
      }
    }
  }
  return {laterOf, earlierOf};
}
