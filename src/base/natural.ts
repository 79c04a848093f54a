// The one door to `natural`. Its root import prints to stdout, reads `.env` and loads database clients,
// so single files are taken, and nowhere else.
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** What is left of an English word without its endings (Porter 1980, with Martin Porter's later changes). */
export function porterStem(word: string): string {
  return porter.stem(word);
}

/** How alike two strings are, from 0 (nothing in common) to 1 (the same): Jaro–Winkler similarity. */
export function similarity(a: string, b: string): number {
  return jaroWinkler(a, b);
}
