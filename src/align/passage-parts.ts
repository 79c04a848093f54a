import type {PassageOperation} from '../model/alignment.ts';
import {contiguousParts} from './contiguous.ts';
import type {Matching} from './matching.ts';
import type {Stretch} from './segments.ts';
import {cutsBetween} from './sentence-cuts.ts';

/** A passage while it is made: its words in each text follow one another. */
export interface PassagePart extends Stretch {
  readonly operation: PassageOperation;
  readonly isVerbatim: boolean;
}

/** What became of each segment: passages of one operation each, none with words of another between its own. */
export function passageParts(segments: readonly Stretch[], matching: Matching): readonly PassagePart[] {
  return segments
    .flatMap(segment => withoutIdle(segment, matching))
    .flatMap(segment => contiguousParts(segment, matching))
    .flatMap(part => {
      const isLinked = part.a.some(place => (matching.partner.a[place] as number) >= 0);
      return isLinked ? [part] : [...byParagraph(part, 'a', matching), ...byParagraph(part, 'b', matching)];
    })
    .map(part => ({...part, operation: operationOf(part, matching), isVerbatim: isVerbatim(part, matching)}));
}

/** Of several sentences that stand for those of the other text, those without a matched word stand for none of them. */
function withoutIdle(segment: Stretch, matching: Matching): readonly Stretch[] {
  const [idleA, idleB] = [idleIn(segment.a, 'a', matching), idleIn(segment.b, 'b', matching)];
  if (idleA.size + idleB.size === 0) return [segment];
  const only = (places: Int32Array, idle: ReadonlySet<number>, isIdle: boolean) =>
    places.filter(place => idle.has(place) === isIdle);
  const none = new Int32Array(0);
  return [
    {...segment, a: only(segment.a, idleA, false), b: only(segment.b, idleB, false)},
    {...segment, a: only(segment.a, idleA, true), b: none},
    {...segment, a: none, b: only(segment.b, idleB, true)},
  ].filter(({a, b}) => a.length + b.length > 0);
}

/** Places of sentences in which nothing is matched, where other sentences of the segment have matches. */
function idleIn(places: Int32Array, side: 'a' | 'b', {words, partner}: Matching): ReadonlySet<number> {
  const cuts = cutsBetween(places, {from: 0, to: places.length}, words[side].sentence);
  const sentences = cuts.slice(1).map((end, k) => places.subarray(cuts[k], end));
  const isIdle = (sentence: Int32Array) => sentence.every(place => (partner[side][place] as number) < 0);
  const idle = sentences.filter(isIdle);
  return new Set(idle.length === sentences.length ? [] : idle.flatMap(sentence => [...sentence]));
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
