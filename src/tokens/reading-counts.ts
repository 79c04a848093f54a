import type {ReadingCounts} from '../model/measure.ts';
import type {Text} from '../model/text.ts';
import {syllablesIn} from './syllables.ts';

/**
 * What do readability formulas see of a text? Words, sentences, letters and syllables of its counted sections.
 *
 * A sentence is what the tokeniser takes for one and holds a counted word. Words are taken as they stand in the text,
 * so lemmas or stems change nothing.
 */
export function readingCounts({document, tokens, counted}: Text): ReadingCounts {
  const sums = {
    words: 0,
    sentences: 0,
    letters: 0,
    characters: 0,
    syllables: 0,
    polysyllables: 0,
    complexWords: 0,
  };
  const known = new Map<string, WordFacts>();
  for (const section of counted) {
    let sentence = -1;
    for (let i = tokens.sections[section] as number; i < (tokens.sections[section + 1] as number); i++) {
      const before = sentence;
      sentence = sentenceOf(tokens.sentences, i, before);
      const word = document.text.slice(tokens.start[i], tokens.end[i]);
      const facts = known.get(word) ?? factsOf(word);
      known.set(word, facts);
      add(sums, facts, sentence !== before);
    }
  }
  return sums;
}

function add(
  sums: {-readonly [name in keyof ReadingCounts]: number},
  facts: WordFacts,
  isFirst: boolean,
): void {
  sums.words++;
  if (isFirst) sums.sentences++;
  sums.letters += facts.letters;
  sums.characters += facts.characters;
  sums.syllables += facts.syllables;
  if (facts.syllables >= 3) sums.polysyllables++;
  if (facts.isComplex && (isFirst || !facts.isCapital)) sums.complexWords++;
}

interface WordFacts {
  readonly letters: number;
  readonly characters: number;
  readonly syllables: number;
  readonly isComplex: boolean;
  readonly isCapital: boolean;
}

function factsOf(word: string): WordFacts {
  const syllables = syllablesIn(word);
  const stem = word.replace(/(?:es|ed|ing)$/u, '');
  return {
    letters: word.match(/\p{L}/gu)?.length ?? 0,
    characters: word.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    syllables,
    isComplex: syllables >= 3 && !/[-‐]/u.test(word) && syllablesIn(stem) >= 3,
    isCapital: /^\p{Lu}/u.test(word),
  };
}

/** The sentence of a token, which is that of the token before or a later one. */
function sentenceOf(sentences: Uint32Array, token: number, before: number): number {
  let row = Math.max(0, before);
  while ((sentences[row + 1] as number) <= token) row++;
  return row;
}
