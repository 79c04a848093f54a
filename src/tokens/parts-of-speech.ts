/** What kind of word a token is, as far as the annotator can tell. */
export type PartOfSpeech =
  | 'noun'
  | 'name'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'other';

// The annotator gives a word several tags, general and special ones; the first of these that it has decides.
const DECIDING: readonly (readonly [string, PartOfSpeech])[] = [
  ['Value', 'number'],
  ['ProperNoun', 'name'],
  ['Pronoun', 'pronoun'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Noun', 'noun'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
];

/** The part of speech that these tags of compromise amount to. */
export function partOfSpeech(tags: readonly string[]): PartOfSpeech {
  return DECIDING.find(([tag]) => tags.includes(tag))?.[1] ?? 'other';
}
