import {byCodePoint} from '../../base/order.ts';
import {phraseUnit} from '../phrase-unit.ts';
import {phrasesOnce} from '../phrases-once.ts';
import {type Family, type Variant, variantsOf} from './variants.ts';

/** A phrase and its variants. */
export interface Slogan {
  readonly phrase: string;
  readonly variants: readonly Variant[];
}

/**
 * Which phrases have the richest history in these texts?
 *
 * Phrases of two words or more that occur twice in at least one text, or in two texts, ranked by the texts that attest
 * them in one wording or another, times their wordings; then by occurrences, then by code point. A phrase one of whose
 * wordings is a wording of a richer one, or inside it, or around it, is left out.
 */
export function richestSlogans(
  family: Family,
  isContent: (word: string) => boolean,
  top: number,
): readonly Slogan[] {
  const {phrases} = phrasesOnce(family.texts, phraseUnit, {shortest: 2, minimum: 1, together: 2});
  const everywhere = (i: number) => phrases.counts.reduce((sum, counts) => sum + (counts[i] as number), 0);
  const ranked = [...phrases.terms.keys()]
    .map(i => {
      const phrase = phrases.terms[i] as string;
      return {phrase, variants: variantsOf(family, phrase, isContent), count: everywhere(i)};
    })
    .filter(({variants}) => variants.length > 1)
    .map(slogan => ({...slogan, worth: textsOf(slogan) * slogan.variants.length}))
    .sort((a, b) => b.worth - a.worth || b.count - a.count || byCodePoint(a.phrase, b.phrase));
  const chosen: Slogan[] = [];
  for (const slogan of ranked) {
    if (chosen.length === top) break;
    if (!chosen.some(richer => isKin(richer, slogan))) chosen.push(slogan);
  }
  return chosen;
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
