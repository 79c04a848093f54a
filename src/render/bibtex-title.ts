import {escapeBibtex} from './escape-bibtex.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-’'][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * A title as a BibTeX field holds it: words whose capitals a style must not take away stand in braces.
 *
 * ```ts
 * bibtexTitle('MTLD, vocd-D, and HD-D: a study'); // → '{MTLD}, {vocd-D}, and {HD-D}: a study'
 * ```
 */
export function bibtexTitle(title: string): string {
  return escapeBibtex(title).replace(WORD, (word, at: number) =>
    hasCapital(word, at === 0) ? `{${word}}` : word,
  );
}

// A title that begins with a letter keeps it as a capital in every style.
function hasCapital(word: string, isFirst: boolean): boolean {
  const [, ...rest] = word;
  return /[\p{Lu}\p{Lt}]/u.test(isFirst ? rest.join('') : word);
}
