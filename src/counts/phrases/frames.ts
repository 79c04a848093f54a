import {byCodePoint} from '../../base/order.ts';
import {forEachClause} from '../clause-ranges.ts';
import {contentWords, type PhraseRule} from './every-phrase.ts';
import {gathered, oftenEnough} from './gathered.ts';
import type {JoinedTexts} from './joined-texts.ts';
import {type Occurrence, type Phrases, placesOf, selectPhrases, spelling} from './phrases.ts';

/** Stands in a frame where any word may stand. */
export const SLOT = '*';

interface Framed extends Occurrence {
  /** Words before the open slot. */
  readonly before: number;
}

/**
 * Which phrases have one open slot, such as "the * of the working class"?
 *
 * Runs of three to seven words within a clause in which one inner word is open and at least one other is a content
 * word. Two different words or more must fill the slot in these texts.
 */
export function frames(joined: JoinedTexts, rule: PhraseRule): Phrases {
  const {shortest = 3, longest = 7, minimum = 2, functionWords} = rule;
  const isContent = contentWords(joined, functionWords);
  const lengths = {shortest: Math.max(3, shortest), longest};
  const occurrences = slotted(joined, lengths).filter(framed => holdsContent(joined, isContent, framed));
  const all = gathered(joined, occurrences, occurrence => frameTerm(joined, occurrence as Framed));
  const frequent = oftenEnough(all, minimum);
  return filled(frequent);
}

/** What fills the slot of a frame, most frequent first, ties by code point. */
export function fillers(
  phrases: Phrases,
  frame: number,
): readonly (readonly [word: string, count: number])[] {
  const slot = (phrases.terms[frame] as string).split(' ').indexOf(SLOT);
  const counts = new Map<string, number>();
  for (const row of placesOf(phrases, frame)) {
    const word = spelling(phrases.joined, {row: row + slot, words: 1});
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b));
}

function slotted(
  {tokens, units}: JoinedTexts,
  {shortest, longest}: {readonly shortest: number; readonly longest: number},
): Framed[] {
  const found: Framed[] = [];
  forEachClause(tokens, units, (from, to) => {
    for (let row = from; row + shortest <= to; row++) {
      const most = Math.min(longest, to - row);
      for (let words = shortest; words <= most; words++) {
        for (let before = 1; before < words - 1; before++) found.push({row, words, before});
      }
    }
  });
  return found;
}

function holdsContent({tokens}: JoinedTexts, isContent: Uint8Array, {row, words, before}: Framed): boolean {
  for (let i = 0; i < words; i++) {
    if (i !== before && isContent[tokens.term[row + i] as number] === 1) return true;
  }
  return false;
}

function frameTerm(joined: JoinedTexts, {row, words, before}: Framed): string {
  const head = spelling(joined, {row, words: before});
  return `${head} ${SLOT} ${spelling(joined, {row: row + before + 1, words: words - before - 1})}`;
}

function filled(phrases: Phrases): Phrases {
  const open = [...phrases.terms.keys()].filter(i => fillers(phrases, i).length > 1);
  return selectPhrases(phrases, open);
}
