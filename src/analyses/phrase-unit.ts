import {everyPhrase, type PhraseRule} from '../counts/phrases/every-phrase.ts';
import {foundPhrases} from '../counts/phrases/found-phrases.ts';
import {frames} from '../counts/phrases/frames.ts';
import type {JoinedTexts} from '../counts/phrases/joined-texts.ts';
import type {Phrases} from '../counts/phrases/phrases.ts';
import type {TokenRange} from '../model/alignment.ts';
import {termAt} from '../model/token-table.ts';
import {functionWordsEn} from '../tokens/function-words-en.ts';
import {loadPhraseFinder, type PhraseFinder} from '../tokens/noun-phrases.ts';

/**
 * What is taken for a phrase.
 *
 * ```ts
 * PHRASE_UNITS; // → ['phrase', 'frame', 'noun-phrase', 'name']
 * ```
 */
export const PHRASE_UNITS = ['phrase', 'frame', 'noun-phrase', 'name'] as const;
/** Name of a kind of phrase. */
export type PhraseUnitName = (typeof PHRASE_UNITS)[number];

/** A kind of phrase, ready to be looked for. */
export interface PhraseUnit {
  readonly name: PhraseUnitName;
  /** The rule, as notes and cards print it. */
  readonly rule: string;
  readonly phrasesIn: (joined: JoinedTexts, limits?: PhraseLimits) => Phrases;
}

/** Lengths in words, and how often a phrase must occur in at least one text: 2 unless told. */
export type PhraseLimits = Omit<PhraseRule, 'functionWords'>;

const {words: functionWords} = functionWordsEn;

/**
 * Runs of one to seven words: the kind that needs no tagger.
 *
 * ```ts
 * phraseUnit.name; // → 'phrase'
 * ```
 */
export const phraseUnit: PhraseUnit = {
  name: 'phrase',
  rule:
    'a phrase is a run of up to seven words that begins and ends with a content word and never crosses ; : — ( ), ' +
    'a quotation mark or the end of a sentence',
  phrasesIn: (joined, limits) => everyPhrase(joined, {...limits, functionWords}),
};

const frameUnit: PhraseUnit = {
  name: 'frame',
  rule: 'a frame is a run of three to seven words within a clause, one inner word open (*), filled by two words or more',
  phrasesIn: (joined, limits) => frames(joined, {...limits, functionWords}),
};

/**
 * Makes a kind of phrase ready; noun phrases and names load a tagger of English (compromise), which takes a while.
 *
 * ```ts
 * (await loadPhraseUnit('frame')).name; // → 'frame'
 * ```
 */
export async function loadPhraseUnit(name: PhraseUnitName): Promise<PhraseUnit> {
  if (name === 'phrase') return phraseUnit;
  if (name === 'frame') return frameUnit;
  const find = await loadPhraseFinder(name);
  const what = name === 'name' ? 'a name is what the tagger compromise takes for one' : TAGGED;
  return {name, rule: `${what}; only those of two words or more`, phrasesIn: taggedBy(find)};
}

const TAGGED =
  'a noun phrase is what the tagger compromise takes for one, less the function words at its ends';

function taggedBy(find: PhraseFinder): PhraseUnit['phrasesIn'] {
  return (joined, {minimum = 2} = {}) => {
    const ranges = joined.texts.map(text => find(text).map(range => trimmed(text, range)));
    return foundPhrases(
      joined,
      ranges.map(ofText => ofText.filter(({from, to}) => to - from > 1)),
      minimum,
    );
  };
}

function trimmed({tokens}: JoinedTexts['texts'][number], range: TokenRange): TokenRange {
  const isFunction = (row: number) => functionWords.has(termAt(tokens, row));
  let {from, to} = range;
  while (from < to && isFunction(from)) from++;
  while (to > from && isFunction(to - 1)) to--;
  return {from, to};
}
