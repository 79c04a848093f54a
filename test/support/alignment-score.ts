import type {Alignment, Edit, PassageOperation} from '../../src/model/alignment.ts';
import type {KnownEdit, KnownSentence, SyntheticPair} from './synthetic-edits.ts';

/** How many were to be found, how many were found, and how many of these rightly. */
export interface Score {
  readonly known: number;
  readonly found: number;
  readonly right: number;
}

type Range = readonly [number, number];

/** Rightly found of all found. */
export function precision({found, right}: Score): number {
  return found === 0 ? 1 : right / found;
}

/** Rightly found of all known. */
export function recall({known, right}: Score): number {
  return known === 0 ? 1 : right / known;
}

/** The scores of several runs together. */
export function pooled(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  return {known: sum(s => s.known), found: sum(s => s.found), right: sum(s => s.right)};
}

/**
 * Word-level edits: rightly found is one of the same kind at exactly the same words. An insertion or deletion that could as well stand some words
 * earlier, because the words are the same, is the same; a transposition is found when the edit lies in the two words, once or twice.
 */
export function editScore(alignment: Alignment, {edits}: SyntheticPair): Score {
  const inSentences = alignment.passages.filter(
    ({earlierTokens: e, laterTokens: l}) => e.from < e.to && l.from < l.to,
  );
  const found = inSentences.flatMap(passage => passage.edits).filter(({kind}) => kind !== 'kept');
  const texts = {earlier: termsOf(alignment, 'earlier'), later: termsOf(alignment, 'later')};
  const waiting = new Map<string, KnownEdit[]>();
  for (const edit of edits) {
    const key = keyOf(edit, texts);
    waiting.set(key, [...(waiting.get(key) ?? []), edit]);
  }
  const swaps = edits.filter(({kind}) => kind === 'transposed');
  const hit = new Set<KnownEdit>();
  let [right, again] = [0, 0];
  for (const edit of found) {
    if (edit.kind === 'transposed') {
      const swap = swaps.find(({earlier: [from, to]}) => from <= edit.earlier.from && edit.earlier.from < to);
      if (swap === undefined) continue;
      if (hit.has(swap)) again++;
      else right++;
      hit.add(swap);
    } else if (waiting.get(keyOf(asKnown(edit), texts))?.pop() !== undefined) right++;
  }
  return {known: edits.length, found: found.length - again, right};
}

function asKnown({kind, earlier, later}: Edit): KnownEdit {
  return {kind, earlier: [earlier.from, earlier.to], later: [later.from, later.to]};
}

interface Terms {
  readonly earlier: readonly string[];
  readonly later: readonly string[];
}

function keyOf({kind, earlier, later}: KnownEdit, texts: Terms): string {
  if (kind === 'inserted') return `+${leftmost(later, texts.later)}`;
  if (kind === 'deleted') return `-${leftmost(earlier, texts.earlier)}`;
  return `${kind} ${earlier} ${later}`;
}

/** The range moved to the left as long as the words stay the same. */
function leftmost([from, to]: Range, terms: readonly string[]): Range {
  let by = 0;
  while (from - by > 0 && terms[from - by - 1] === terms[to - by - 1]) by++;
  return [from - by, to - by];
}

/**
 * Sentences by operation: a sentence is found under the operation of the passage that holds most of its words, rightly when that is
 * the known one and its partner the known partner.
 */
export function sentenceScore(
  alignment: Alignment,
  {sentences}: SyntheticPair,
): ReadonlyMap<PassageOperation, Score> {
  const scores = new Map<PassageOperation, Score>();
  const count = (operation: PassageOperation, part: Partial<Score>) => {
    const before = scores.get(operation) ?? {known: 0, found: 0, right: 0};
    scores.set(operation, pooled([before, {known: 0, found: 0, right: 0, ...part}]));
  };
  for (const sentence of sentences) {
    const found = operationFound(alignment, sentence);
    const isRight = (found === sentence.operation || found === sentence.or) && isPartner(alignment, sentence);
    count(isRight ? found : sentence.operation, {known: 1});
    count(found, {found: 1, right: isRight ? 1 : 0});
  }
  return scores;
}

function operationFound({passages}: Alignment, {earlier, later}: KnownSentence): PassageOperation {
  const side = later[0] < later[1] ? 'laterTokens' : 'earlierTokens';
  const [from, to] = side === 'laterTokens' ? later : earlier;
  const words = new Map<PassageOperation, number>();
  for (const {operation, [side]: tokens} of passages) {
    const both = Math.min(tokens.to, to) - Math.max(tokens.from, from);
    if (both > 0) words.set(operation, (words.get(operation) ?? 0) + both);
  }
  return [...words].sort(([, x], [, y]) => y - x)[0]?.[0] ?? 'dropped';
}

/** Whether the words of the sentence that have a partner have it in the known sentence. */
function isPartner({earlierOf}: Alignment, {earlier, later}: KnownSentence): boolean {
  const partners = [...earlierOf.subarray(later[0], later[1])].filter(at => at >= 0);
  return partners.every(at => at >= earlier[0] && at < earlier[1]);
}

function termsOf(alignment: Alignment, side: 'earlier' | 'later'): readonly string[] {
  const {term, vocabulary} = alignment[side].tokens;
  return Array.from(term, id => vocabulary.term(id));
}
