import type {VariantSource} from '../model/text.ts';
import type {VariantList} from './variant-list.ts';

/** A phrase that is compared as one word. */
export interface PhraseVariant {
  readonly words: readonly string[];
  readonly form: string;
}

/** Spelling and name variants as a layer beside the text: under which form is each word compared? */
export interface VariantLayer {
  /** The lists that it is made of. */
  readonly lists: readonly VariantSource[];
  /** The form of a term, in the case of the term; the term itself when it is no variant. */
  formOf(term: string): string;
  /** Phrases by the form of their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly PhraseVariant[]>;
}

/** A user's own list, with the file it came from. */
export interface OwnVariants extends VariantList {
  readonly source: VariantSource;
}

/**
 * One layer of some lists, worked through in this order.
 *
 * What the user's own list says of a word is the last word on it; else it is asked again for the form that the other
 * lists give. A possessive goes by its word, and a hyphenated word that is no variant itself by its parts.
 */
export function variantLayer(lists: readonly VariantList[], own?: OwnVariants): VariantLayer {
  const throughLists = (word: string): string =>
    lists.reduce((form, list) => list.formOf(form) ?? form, word);
  const wordForm = (word: string): string => {
    const first = own?.formOf(word);
    if (first !== undefined) return first;
    const form = throughLists(word);
    return own?.formOf(form) ?? form;
  };
  const lowerForm = (term: string): string => {
    const [, word = term, ending = ''] = /^(.+?)('s)?$/.exec(term) ?? [];
    const form = wordForm(word);
    return (form.includes('-') ? form.split('-').map(wordForm).join('-') : form) + ending;
  };
  const formOf = (term: string): string => {
    const lower = term.toLowerCase();
    const form = lowerForm(lower);
    return form === lower ? term : inCaseOf(term, form);
  };
  return {
    lists: [...lists.map(({name}) => ({name})), ...(own === undefined ? [] : [own.source])],
    formOf,
    phrases: phrasesByHead([...(own?.phrases ?? []), ...lists.flatMap(({phrases}) => phrases)], formOf),
  };
}

/** The first list that names a phrase decides on it. */
function phrasesByHead(
  phrases: VariantList['phrases'],
  formOf: (term: string) => string,
): ReadonlyMap<string, readonly PhraseVariant[]> {
  const byHead = new Map<string, PhraseVariant[]>();
  for (const [phrase, form] of phrases) {
    const words = phrase.split(' ').map(formOf);
    const head = words[0] as string;
    byHead.set(head, [...(byHead.get(head) ?? []), {words, form}]);
  }
  for (const [head, found] of byHead) {
    byHead.set(
      head,
      found.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byHead;
}

/** `LABOR` as `LABOUR`, `Labor` as `Labour`. */
export function inCaseOf(term: string, form: string): string {
  if (term === term.toLowerCase()) return form;
  if (term === term.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(term)) return form.toUpperCase();
  return /^\p{Lu}/u.test(term) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
