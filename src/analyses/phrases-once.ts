import {countedOnce, type PhrasesOnce} from '../counts/phrases/counted-once.ts';
import {joinTexts} from '../counts/phrases/joined-texts.ts';
import type {Text} from '../model/text.ts';
import {createVocabulary} from '../tokens/vocabulary.ts';
import type {PhraseLimits, PhraseUnit} from './phrase-unit.ts';

/** The phrases of these texts, each counted once: what lives only inside a longer one is listed with it. */
export function phrasesOnce(
  texts: readonly Text[],
  unit: PhraseUnit,
  limits: PhraseLimits = {},
): PhrasesOnce {
  return countedOnce(unit.phrasesIn(joinTexts(texts, createVocabulary()), limits));
}
