import type {TokenTable} from '../../model/token-table.ts';
import {LONGEST_PHRASE} from '../count-paragraphs.ts';
import {longerLevel, NO_PHRASE, type PhraseLevel, wordLevel} from '../phrase-level.ts';
import {type Found, oftenEnough, phrasesFrom} from './gathered.ts';
import type {JoinedTexts} from './joined-texts.ts';
import {type Phrases, spelling} from './phrases.ts';

const LIST_MARK = /^(?:\d{1,2}|[a-z]|i{2,3}|iv|vi{1,3}|ix)$/iu;

/** Which runs of words are phrases. */
export interface PhraseRule {
  /** Words of the shortest and the longest phrase: 1 and 7 unless given. */
  readonly shortest?: number | undefined;
  readonly longest?: number | undefined;
  /** A phrase must occur so often in at least one of the texts: 2 unless given. */
  readonly minimum?: number | undefined;
  /** And so often in all texts together: no more than `minimum` unless given. */
  readonly together?: number | undefined;
  /** No phrase begins or ends with one of these, so none consists of them alone. */
  readonly functionWords: ReadonlySet<string>;
}

/**
 * Which phrases stand in these texts?
 *
 * Every run of up to seven words within a clause that begins and ends with a content word: a phrase never crosses
 * `; : — ( )`, a quotation mark or the end of a sentence, and "of the working" is none.
 */
export function everyPhrase(joined: JoinedTexts, rule: PhraseRule): Phrases {
  const {shortest = 1, longest = LONGEST_PHRASE, minimum = 2, together = minimum, functionWords} = rule;
  const isContent = contentWords(joined, functionWords);
  const found = levelsOf(joined, {longest, minimum: Math.max(minimum, together)})
    .slice(shortest - 1)
    .flatMap(level => foundAt(level, joined, isContent));
  return oftenEnough(phrasesFrom(joined, found), minimum);
}

/** Element t is 1 when term t of the vocabulary is no function word, and no number or letter of a list such as 2 or b. */
export function contentWords(
  {tokens: {vocabulary}}: {readonly tokens: Pick<TokenTable, 'vocabulary'>},
  functionWords: ReadonlySet<string>,
): Uint8Array {
  return Uint8Array.from({length: vocabulary.size}, (_, id) =>
    isContentWord(vocabulary.term(id), functionWords) ? 1 : 0,
  );
}

/** Whether a word is no function word, and no number or letter of a list. */
export function isContentWord(term: string, functionWords: ReadonlySet<string>): boolean {
  return !functionWords.has(term.toLowerCase()) && !LIST_MARK.test(term);
}

/** The runs of each length from one word on that occur so often in all texts together. */
export function levelsOf(
  {tokens, units}: JoinedTexts,
  {longest, minimum}: {readonly longest: number; readonly minimum: number},
): readonly PhraseLevel[] {
  const words = wordLevel(tokens, units, minimum);
  const levels = [words];
  for (let level = words; level.length < longest; levels.push(level)) {
    level = longerLevel(level, words, {tokens, units, minimum});
  }
  return levels;
}

function foundAt({at, length, counts}: PhraseLevel, joined: JoinedTexts, isContent: Uint8Array): Found[] {
  const {term} = joined.tokens;
  const rowsOf: (number[] | undefined)[] = new Array(counts.length);
  at.forEach((id, row) => {
    if (id === NO_PHRASE || isContent[term[row] as number] === 0) return;
    if (isContent[term[row + length - 1] as number] === 0) return;
    const rows = rowsOf[id];
    if (rows === undefined) rowsOf[id] = [row];
    else rows.push(row);
  });
  return rowsOf.flatMap(rows =>
    rows === undefined
      ? []
      : [{term: spelling(joined, {row: rows[0] as number, words: length}), words: length, rows}],
  );
}
