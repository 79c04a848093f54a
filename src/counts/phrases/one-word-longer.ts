import {heldInside, livesInside} from './held-inside.ts';
import type {Phrases} from './phrases.ts';

/** The phrases that begin with a phrase and add one word. */
interface Continuations {
  /** The occurrences that they hold together, by text: each has one next word, so none is counted twice. */
  readonly held: Uint32Array;
  /** The one that holds the most; the first met of equals. */
  most: number;
  mostHeld: number;
}

/** Which longer phrases hold a phrase together, where no single one does? */
export interface OneWordLonger {
  /** Takes note of a phrase that may be another one and a word. */
  add(longer: number, inner: {readonly shorter: number; readonly skip: number}): void;
  /** The most frequent of the phrases that hold this one together; undefined when it has a life of its own. */
  holderOf(shorter: number): number | undefined;
}

/**
 * Keeps, for phrases of two words or more, which phrases go on from each.
 *
 * "high contracting" only stands in "high contracting party" and "high contracting parties": it is cut off, whichever
 * of the two it is. A phrase after which a clause ends or a function word follows is whole: no phrase ends with these.
 * Whole is a single word too, and a phrase that has now this word before it, now that one.
 */
export function oneWordLonger(phrases: Phrases): OneWordLonger {
  const continuations = new Map<number, Continuations>();
  return {
    add(longer, {shorter, skip}) {
      const words = phrases.words[shorter] as number;
      if (skip > 0 || words < 2 || phrases.words[longer] !== words + 1) return;
      const known = continuations.get(shorter) ?? none(phrases);
      continuations.set(shorter, known);
      addTo(known, longer, heldInside(phrases, {longer, shorter, skip}));
    },
    holderOf(shorter) {
      const known = continuations.get(shorter);
      return known !== undefined && livesInside(phrases, shorter, known.held) ? known.most : undefined;
    },
  };
}

function none({counts}: Phrases): Continuations {
  return {held: new Uint32Array(counts.length), most: -1, mostHeld: 0};
}

function addTo(known: Continuations, longer: number, held: Uint32Array): void {
  held.forEach((count, k) => {
    known.held[k] = (known.held[k] as number) + count;
  });
  const all = held.reduce((sum, count) => sum + count, 0);
  if (all <= known.mostHeld) return;
  known.most = longer;
  known.mostHeld = all;
}
