import {rowOf} from '../base/columns.ts';
import type {Text} from '../model/text.ts';
import type {TokenTable} from '../model/token-table.ts';

/** How far from a node a word is still in its company. */
export interface WindowRule {
  /** Words on each side, or the whole sentence. */
  readonly span: number | 'sentence';
  readonly side: 'left' | 'right' | 'both';
  /** Whether a window may go on after the end of a sentence, up to that of the paragraph. */
  readonly acrossSentences: boolean;
}

/** How often each word of a vocabulary stands near a node; element t belongs to term id t. Words of the node itself are not counted. */
export interface WindowCounts {
  /** Occurrences before and after the nearest node. */
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Sum of the distances to the nearest node, in words. */
  readonly distance: Float64Array;
  /** Occurrences in the whole text. */
  readonly alone: Uint32Array;
  /** Words near a node, and words of the text. */
  readonly near: number;
  readonly words: number;
}

/**
 * Which words stand in the windows of a node?
 *
 * Counted by words, not by pairs: a word near two nodes is counted once, with the nearer one (the earlier, when both
 * are as near), so that the four cells of a 2 × 2 table are numbers of words and sum to the text without its nodes.
 * Evert 2008, Corpora and Collocations: 1224–1225 (surface co-occurrence).
 */
export function windowCounts(
  text: Text,
  nodes: {readonly at: Uint32Array; readonly length: number},
  rule: WindowRule,
): WindowCounts {
  const {tokens, counted} = text;
  const away = distances(tokens, nodes, rule);
  const sums = emptyCounts(tokens.vocabulary.size);
  let [near, words] = [0, 0];
  for (const section of counted) {
    const end = tokens.sections[section + 1] as number;
    for (let i = tokens.sections[section] as number; i < end; i++) {
      const distance = away[i] as number;
      if (distance === NODE) continue;
      const term = tokens.term[i] as number;
      words++;
      sums.alone[term] = (sums.alone[term] as number) + 1;
      if (distance === 0) continue;
      near++;
      const side = distance < 0 ? sums.left : sums.right;
      side[term] = (side[term] as number) + 1;
      sums.distance[term] = (sums.distance[term] as number) + Math.abs(distance);
    }
  }
  return {...sums, near, words};
}

const NODE = 0x7fffffff;

function emptyCounts(terms: number) {
  return {
    left: new Uint32Array(terms),
    right: new Uint32Array(terms),
    distance: new Float64Array(terms),
    alone: new Uint32Array(terms),
  };
}

/** How far each token is from the nearest node: below 0 before it, above 0 after it, 0 out of every window. */
function distances(
  tokens: TokenTable,
  {at, length}: {readonly at: Uint32Array; readonly length: number},
  {span, side, acrossSentences}: WindowRule,
): Int32Array {
  const away = new Int32Array(tokens.term.length);
  const bounds = acrossSentences && span !== 'sentence' ? tokens.paragraphs : tokens.sentences;
  const reach = span === 'sentence' ? tokens.term.length : span;
  const claim = (i: number, distance: number): void => {
    const known = away[i] as number;
    if (known === 0 || Math.abs(distance) < Math.abs(known)) away[i] = distance;
  };
  for (const from of at) {
    const row = rowOf(bounds, from);
    const first = side === 'right' ? from : Math.max(from - reach, bounds[row] as number);
    const end = side === 'left' ? from : Math.min(from + length + reach, bounds[row + 1] as number);
    for (let i = first; i < from; i++) claim(i, i - from);
    for (let i = from + length; i < end; i++) claim(i, i - (from + length - 1));
  }
  for (const from of at) away.fill(NODE, from, from + length);
  return away;
}
