import type {TokenRange} from '../../model/alignment.ts';
import {gathered, oftenEnough} from './gathered.ts';
import type {JoinedTexts} from './joined-texts.ts';
import {type Phrases, spelling} from './phrases.ts';

/** Stretches of each text that somebody else takes for phrases: noun phrases, names. One list a text. */
export function foundPhrases(
  joined: JoinedTexts,
  ranges: readonly (readonly TokenRange[])[],
  minimum: number,
): Phrases {
  const occurrences = ranges.flatMap((ofText, k) => {
    const base = joined.bases[k] as number;
    return ofText.map(({from, to}) => ({row: base + from, words: to - from}));
  });
  return oftenEnough(
    gathered(joined, occurrences, occurrence => spelling(joined, occurrence)),
    minimum,
  );
}
