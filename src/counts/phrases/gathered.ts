import {type JoinedTexts, textOfRow} from './joined-texts.ts';
import {type Occurrence, type Phrases, selectPhrases} from './phrases.ts';

/** A phrase and the rows where it begins, rising. */
export interface Found {
  readonly term: string;
  readonly words: number;
  readonly rows: readonly number[];
}

/** Puts occurrences that are counted as the same term under one phrase. */
export function gathered(
  joined: JoinedTexts,
  occurrences: readonly Occurrence[],
  termOf: (occurrence: Occurrence) => string,
): Phrases {
  const found = new Map<string, {term: string; words: number; rows: number[]}>();
  for (const occurrence of occurrences.toSorted((a, b) => a.row - b.row)) {
    const {row, words} = occurrence;
    const term = termOf(occurrence);
    const known = found.get(term);
    if (known === undefined) found.set(term, {term, words, rows: [row]});
    else known.rows.push(row);
  }
  return phrasesFrom(joined, [...found.values()]);
}

/** The phrases in order of first appearance, of those that begin together the shorter first, with their counts. */
export function phrasesFrom(joined: JoinedTexts, unordered: readonly Found[]): Phrases {
  const found = unordered.toSorted(
    (a, b) => (a.rows[0] as number) - (b.rows[0] as number) || a.words - b.words,
  );
  const offsets = new Uint32Array(found.length + 1);
  const counts = joined.texts.map(() => new Uint32Array(found.length));
  found.forEach(({rows}, id) => {
    offsets[id + 1] = (offsets[id] as number) + rows.length;
    for (const row of rows) {
      const ofText = counts[textOfRow(joined, row)] as Uint32Array;
      ofText[id] = (ofText[id] as number) + 1;
    }
  });
  return {
    joined,
    terms: found.map(({term}) => term),
    words: Uint8Array.from(found, ({words}) => words),
    counts,
    offsets,
    places: Uint32Array.from(found.flatMap(({rows}) => rows)),
  };
}

/** The phrases that occur at least so often in at least one of the texts. */
export function oftenEnough(phrases: Phrases, minimum: number): Phrases {
  const isOften = (i: number) => phrases.counts.some(counts => (counts[i] as number) >= minimum);
  return selectPhrases(phrases, [...phrases.terms.keys()].filter(isOften));
}
