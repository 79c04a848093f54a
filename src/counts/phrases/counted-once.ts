import {absorbers, OWN} from './absorption.ts';
import {cValues} from './c-value.ts';
import {type Phrases, selectPhrases} from './phrases.ts';

/** Phrases of which none lives only inside another, with what each has absorbed. */
export interface PhrasesOnce {
  readonly phrases: Phrases;
  /** Element i: what phrase i absorbed, in the order of the phrases. */
  readonly absorbed: readonly (readonly string[])[];
  /** Element i: the C-value of phrase i, over all texts and among all phrases, absorbed ones too. */
  readonly cValue: Float64Array;
}

/** Counts each phrase once: those that live inside a longer one are listed with it and leave the list. */
export function countedOnce(all: Phrases): PhrasesOnce {
  const absorber = absorbers(all);
  const kept = [...all.terms.keys()].filter(i => absorber[i] === OWN);
  const absorbed = new Map<number, string[]>(kept.map(i => [i, []]));
  absorber.forEach((longer, i) => {
    absorbed.get(longer)?.push(all.terms[i] as string);
  });
  const everywhere = all.terms.map((_, i) =>
    all.counts.reduce((sum, counts) => sum + (counts[i] as number), 0),
  );
  const cValue = cValues(all.terms, everywhere);
  return {
    phrases: selectPhrases(all, kept),
    absorbed: kept.map(i => absorbed.get(i) ?? []),
    cValue: Float64Array.from(kept, i => cValue[i] as number),
  };
}
