import {type WindowRule, windowCounts} from '../counts/window-counts.ts';
import type {Text} from '../model/text.ts';
import {occurrences} from './occurrences.ts';
import {type Query, wordsOf} from './query.ts';

/** One word in the company of a node. */
export interface Companion {
  readonly term: string;
  readonly left: number;
  readonly right: number;
  readonly distance: number;
  readonly alone: number;
}

/** Every word of some texts, with its place in the company of a node. */
export interface Company {
  readonly companions: readonly Companion[];
  /** Occurrences of the node, words near it, and words of the texts without it. */
  readonly nodes: number;
  readonly near: number;
  readonly words: number;
}

/** Which words stand near a node in these texts, taken together? In order of first appearance. */
export function companyOf(texts: readonly Text[], query: Query, rule: WindowRule): Company {
  const sums = new Map<string, {left: number; right: number; distance: number; alone: number}>();
  let [nodes, near, words] = [0, 0, 0];
  for (const text of texts) {
    const at = occurrences(text, query);
    const counts = windowCounts(text, {at, length: wordsOf(query)}, rule);
    nodes += at.length;
    near += counts.near;
    words += counts.words;
    counts.alone.forEach((alone, id) => {
      if (alone === 0) return;
      const term = text.tokens.vocabulary.term(id);
      const known = sums.get(term) ?? {left: 0, right: 0, distance: 0, alone: 0};
      sums.set(term, {
        left: known.left + (counts.left[id] as number),
        right: known.right + (counts.right[id] as number),
        distance: known.distance + (counts.distance[id] as number),
        alone: known.alone + alone,
      });
    });
  }
  return {companions: Array.from(sums, ([term, sum]) => ({term, ...sum})), nodes, near, words};
}

/** The hidden companions as one, the last; none when nothing is hidden. */
export function pooledCompanion(companions: readonly Companion[], label: string): Companion {
  const sum = (of: (companion: Companion) => number) => companions.reduce((all, one) => all + of(one), 0);
  return {
    term: label,
    left: sum(({left}) => left),
    right: sum(({right}) => right),
    distance: sum(({distance}) => distance),
    alone: sum(({alone}) => alone),
  };
}

/** How a table says which windows it counts: "5 words on either side, within the sentence". */
export function windowWords({span, side, acrossSentences}: WindowRule): string {
  const where = side === 'both' ? 'on either side' : `to the ${side}`;
  if (span === 'sentence') return `the rest of the sentence ${where} of the node`;
  const words = span === 1 ? '1 word' : `${span} words`;
  return `${words} ${where} of the node, within the ${acrossSentences ? 'paragraph' : 'sentence'}`;
}
