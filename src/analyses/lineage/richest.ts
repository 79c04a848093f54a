import {byCodePoint} from '../../base/order.ts';
import {LONGEST_PHRASE} from '../../counts/count-paragraphs.ts';
import {countedOnce} from '../../counts/phrases/counted-once.ts';
import {joinTexts, textOfRow} from '../../counts/phrases/joined-texts.ts';
import {type Phrases, placesOf, selectPhrases} from '../../counts/phrases/phrases.ts';
import type {Text} from '../../model/text.ts';
import {createVocabulary} from '../../tokens/vocabulary.ts';
import {phraseUnit} from '../phrase-unit.ts';
import {type Family, type Variant, variantsOf} from './variants.ts';

/** A phrase and its variants. */
export interface Slogan {
  readonly phrase: string;
  readonly variants: readonly Variant[];
}

/** A run of the longest kind may be cut off in the middle of a phrase. */
const LONGEST = LONGEST_PHRASE - 1;

/** The rule, as notes print it. */
export const SLOGAN_RULE =
  'slogans are phrases of two to six words that begin and end with a content word, cross no comma and stand twice or ' +
  'more in these texts; ranked by the texts that attest them in one wording or another (two or more), times their wordings';

/**
 * Which phrases have the richest history in these texts?
 *
 * By `SLOGAN_RULE`; then by occurrences, then by code point. A phrase one of whose
 * wordings is a wording of a richer one, or inside it, or around it, is left out.
 */
export function richestSlogans(
  family: Family,
  isContent: (word: string) => boolean,
  top: number,
): readonly Slogan[] {
  const phrases = withoutCommas(family.texts);
  const everywhere = (i: number) => phrases.counts.reduce((sum, counts) => sum + (counts[i] as number), 0);
  const ranked = [...phrases.terms.keys()]
    .map(i => {
      const phrase = phrases.terms[i] as string;
      return {phrase, variants: variantsOf(family, phrase, isContent), count: everywhere(i)};
    })
    .map(slogan => ({...slogan, texts: textsOf(slogan)}))
    .filter(({texts}) => texts > 1)
    .map(slogan => ({...slogan, worth: slogan.texts * slogan.variants.length}))
    .sort((a, b) => b.worth - a.worth || b.count - a.count || byCodePoint(a.phrase, b.phrase));
  const chosen: Slogan[] = [];
  for (const slogan of ranked) {
    if (chosen.length === top) break;
    if (!chosen.some(richer => isKin(richer, slogan))) chosen.push(slogan);
  }
  return chosen;
}

/** The phrases that may be slogans, each counted once. */
function withoutCommas(texts: readonly Text[]): Phrases {
  const joined = joinTexts(texts, createVocabulary());
  const all = phraseUnit.phrasesIn(joined, {shortest: 2, longest: LONGEST, minimum: 1, together: 2});
  const plain = [...all.terms.keys()].filter(i => !crossesComma(all, i));
  return countedOnce(selectPhrases(all, plain)).phrases;
}

/** Whether a comma stands in the phrase where it is met first. */
function crossesComma(phrases: Phrases, i: number): boolean {
  const [row = 0] = placesOf(phrases, i);
  const k = textOfRow(phrases.joined, row);
  const {document, tokens} = phrases.joined.texts[k] as Text;
  const from = row - (phrases.joined.bases[k] as number);
  const last = from + (phrases.words[i] as number) - 1;
  return document.text.slice(tokens.start[from], tokens.end[last]).includes(',');
}

function textsOf({variants}: Slogan): number {
  const attested = new Set(
    variants.flatMap(({rows}) => rows.flatMap((ofText, k) => (ofText.length > 0 ? [k] : []))),
  );
  return attested.size;
}

function isKin(a: Slogan, b: Slogan): boolean {
  return a.variants.some(x =>
    b.variants.some(y => isInside(x.wording, y.wording) || isInside(y.wording, x.wording)),
  );
}

function isInside(shorter: string, longer: string): boolean {
  return ` ${longer} `.includes(` ${shorter} `);
}
