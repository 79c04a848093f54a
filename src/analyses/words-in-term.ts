/** How many words a term has: words of a phrase are parted by one space. */
export function wordsInTerm(term: string): number {
  return term.split(' ').length;
}
