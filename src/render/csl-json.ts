import type {Contributor, Reference} from '../model/reference.ts';

/**
 * References as CSL-JSON, which Zotero, Pandoc and citeproc read: an array, in the order given, two spaces a level.
 *
 * Facts that a reference lacks are left out. A date is as exact as it is known.
 *
 * ```ts
 * import {WORKS} from 'phraseshift';
 *
 * const dunning = WORKS.filter(({id}) => id === 'dunning-1993');
 * JSON.parse(formatCslJson(dunning))[0]['container-title']; // → 'Computational Linguistics'
 * ```
 */
export function formatCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(itemOf), null, 2)}\n`;
}

// JSON leaves out what is undefined.
function itemOf(reference: Reference) {
  const {id, type, author, issued, containerTitle, eventTitle, publisher, publisherPlace} = reference;
  return {
    id,
    type,
    author: author.length === 0 ? undefined : author.map(nameOf),
    editor: reference.editor?.map(nameOf),
    translator: reference.translator?.map(nameOf),
    issued: issued === undefined ? undefined : {'date-parts': [issued.split('-').map(Number)]},
    title: reference.title,
    'container-title': containerTitle,
    'event-title': eventTitle,
    volume: reference.volume,
    issue: reference.issue,
    page: reference.page,
    genre: reference.genre,
    number: reference.number,
    edition: reference.edition,
    version: reference.version,
    publisher,
    'publisher-place': publisherPlace,
    DOI: reference.DOI,
    URL: reference.URL,
    note: reference.note,
  };
}

function nameOf(contributor: Contributor): Contributor {
  if ('literal' in contributor) return {literal: contributor.literal};
  const {family, given} = contributor;
  return given === undefined ? {family} : {family, given};
}
