import {byCodePoint} from '../../base/order.ts';
import {forEachClause} from '../clause-ranges.ts';
import {createPhraseIds} from '../phrase-ids.ts';
import {NO_PHRASE, type PhraseLevel} from '../phrase-level.ts';
import {contentWords, levelsOf, type PhraseRule} from './every-phrase.ts';
import {type Found, oftenEnough, phrasesFrom} from './gathered.ts';
import type {JoinedTexts} from './joined-texts.ts';
import {type Phrases, placesOf, selectPhrases, spelling} from './phrases.ts';

/** Stands in a frame where any word may stand. */
export const SLOT = '*';

/** A frame: so many words before the open slot, so many after it. */
interface Shape {
  readonly before: number;
  readonly after: number;
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
  const levels = levelsOf(joined, {longest: Math.max(1, longest - 2), minimum});
  const found = shapes(Math.max(3, shortest), longest).flatMap(shape =>
    ofShape(joined, shape, {levels, minimum}).filter(({rows: [row]}) =>
      holdsContent(joined, isContent, {row: row as number, ...shape}),
    ),
  );
  return filled(oftenEnough(phrasesFrom(joined, found), minimum));
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

/** The shorter first, of one length those whose slot comes first. */
function shapes(shortest: number, longest: number): readonly Shape[] {
  const lengths = Array.from({length: Math.max(0, longest - shortest + 1)}, (_, k) => shortest + k);
  return lengths.flatMap(words =>
    Array.from({length: words - 2}, (_, k) => ({before: k + 1, after: words - 2 - k})),
  );
}

/** Frames of one shape; a frame is at most as frequent as what stands before its slot, and what after it. */
function ofShape(
  joined: JoinedTexts,
  {before, after}: Shape,
  {levels, minimum}: {readonly levels: readonly PhraseLevel[]; readonly minimum: number},
): readonly Found[] {
  const [heads, tails] = [levels[before - 1] as PhraseLevel, levels[after - 1] as PhraseLevel];
  const ids = createPhraseIds(heads.counts.length);
  const rowsOf: number[][] = [];
  const words = before + 1 + after;
  forEachClause(joined.tokens, joined.units, (from, to) => {
    for (let row = from; row + words <= to; row++) {
      const [head, tail] = [heads.at[row] as number, tails.at[row + before + 1] as number];
      if (head === NO_PHRASE || tail === NO_PHRASE) continue;
      const id = ids.intern(head, tail);
      if (id === rowsOf.length) rowsOf.push([row]);
      else (rowsOf[id] as number[]).push(row);
    }
  });
  const often = rowsOf.filter(rows => rows.length >= minimum);
  return often.map(rows => ({term: frameTerm(joined, rows[0] as number, {before, after}), words, rows}));
}

function holdsContent(
  {tokens}: JoinedTexts,
  isContent: Uint8Array,
  {row, before, after}: Shape & {readonly row: number},
): boolean {
  for (let i = 0; i < before + 1 + after; i++) {
    if (i !== before && isContent[tokens.term[row + i] as number] === 1) return true;
  }
  return false;
}

function frameTerm(joined: JoinedTexts, row: number, {before, after}: Shape): string {
  const head = spelling(joined, {row, words: before});
  return `${head} ${SLOT} ${spelling(joined, {row: row + before + 1, words: after})}`;
}

function filled(phrases: Phrases): Phrases {
  const open = [...phrases.terms.keys()].filter(i => fillers(phrases, i).length > 1);
  return selectPhrases(phrases, open);
}
