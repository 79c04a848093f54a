import type {PassageOperation} from '../model/alignment.ts';
import {contiguousParts} from './contiguous.ts';
import type {Matching} from './matching.ts';
import type {Stretch} from './segments.ts';

/** A passage while it is made: its words in each text follow one another. */
export interface PassagePart extends Stretch {
  readonly operation: PassageOperation;
  readonly isVerbatim: boolean;
}

/** What became of each segment: passages of one operation each, none with words of another between its own. */
export function passageParts(segments: readonly Stretch[], matching: Matching): readonly PassagePart[] {
  return segments
    .flatMap(segment => contiguousParts(segment, matching))
    .flatMap(part => {
      const isLinked = part.a.some(place => (matching.partner.a[place] as number) >= 0);
      return isLinked ? [part] : [...byParagraph(part, 'a', matching), ...byParagraph(part, 'b', matching)];
    })
    .map(part => ({...part, operation: operationOf(part, matching), isVerbatim: isVerbatim(part, matching)}));
}

/** The words of one side alone, a part for each paragraph. */
function byParagraph(part: Stretch, side: 'a' | 'b', {words}: Matching): readonly Stretch[] {
  const places = part[side];
  const {paragraph} = words[side];
  const starts = [...places.keys()].filter(k => k === 0 || paragraph[places[k] as number] === 1);
  return starts.map((from, k) => ({
    ...part,
    a: new Int32Array(0),
    b: new Int32Array(0),
    [side]: places.subarray(from, starts[k + 1]),
  }));
}

/**
 * The operation of a passage, the first that fits: dropped and new stand in one text only; moved, out of the order that
 * most words keep; split, one sentence of the earlier text is several of the later; merged, the reverse; kept, the
 * same words; edited, others.
 */
function operationOf(part: Stretch, matching: Matching): PassageOperation {
  if (part.b.length === 0) return 'dropped';
  if (part.a.length === 0) return 'new';
  if (part.block > 0) return 'moved';
  const [one, other] = [sentencesIn(part, 'a', matching), sentencesIn(part, 'b', matching)];
  if (one === 1 && other > 1) return 'split';
  if (one > 1 && other === 1) return 'merged';
  return isVerbatim(part, matching) ? 'kept' : 'edited';
}

function sentencesIn(part: Stretch, side: 'a' | 'b', {words}: Matching): number {
  return part[side].reduce(
    (sum, place, k) => sum + (k === 0 ? 1 : (words[side].sentence[place] as number)),
    0,
  );
}

/** Whether both sides are the same words in the same order. */
function isVerbatim({a, b}: Stretch, {words}: Matching): boolean {
  return a.length === b.length && a.every((place, k) => words.a.term[place] === words.b.term[b[k] as number]);
}
