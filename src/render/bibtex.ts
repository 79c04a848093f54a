import type {Reference, ReferenceType} from '../model/reference.ts';
import {bibtexKeys} from './bibtex-keys.ts';
import {bibtexNames} from './bibtex-names.ts';
import {bibtexTitle} from './bibtex-title.ts';
import {escapeBibtex} from './escape-bibtex.ts';

interface Entry {
  readonly name: string;
  /** The field of what the work is in; absent: it stands before the publisher. */
  readonly container?: string;
  /** The field of who brought it out. */
  readonly publisher: string;
}

const ARTICLE = {name: 'article', container: 'journal', publisher: 'publisher'};
const MISC = {name: 'misc', publisher: 'howpublished'};

const ENTRIES: {readonly [type in ReferenceType]: Entry} = {
  'article-journal': ARTICLE,
  book: {name: 'book', publisher: 'publisher'},
  chapter: {name: 'incollection', container: 'booktitle', publisher: 'publisher'},
  'paper-conference': {name: 'inproceedings', container: 'booktitle', publisher: 'publisher'},
  report: {name: 'techreport', publisher: 'institution'},
  thesis: {name: 'phdthesis', publisher: 'school'},
  document: MISC,
  'post-weblog': MISC,
  software: MISC,
  speech: MISC,
  webpage: MISC,
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * References as a BibTeX file, in the order given: UTF-8, lines ended by `\n`, an empty line between entries; empty for none.
 *
 * What only some styles know (a translator, a meeting, a version) stands in the note. `DOI` and `URL` are as they are.
 *
 * ```ts
 * import {WORKS} from 'phraseshift';
 *
 * const dunning = WORKS.filter(({id}) => id === 'dunning-1993');
 * formatBibtex(dunning).split('\n')[0]; // → '@article{dunning-1993,'
 * ```
 */
export function formatBibtex(references: readonly Reference[]): string {
  const keys = bibtexKeys(references.map(({id}) => id));
  return references.map((reference, i) => entryOf(reference, keys[i] ?? '')).join('\n');
}

function entryOf(reference: Reference, key: string): string {
  const entry = ENTRIES[reference.type];
  const lines = fieldsOf(reference, entry)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`);
  return `@${entry.name}{${key},\n${lines.join('')}}\n`;
}

type Field = readonly [name: string, value: string | undefined];

function fieldsOf(reference: Reference, entry: Entry): readonly Field[] {
  const {author, editor = [], title, containerTitle, issued, page, DOI, URL: url} = reference;
  return [
    ['author', bibtexNames(author)],
    ['key', author.length === 0 ? plain(title) : undefined], // what styles sort by where nobody is named
    ['title', title === undefined ? undefined : bibtexTitle(title)],
    [entry.container ?? '', entry.container === undefined ? undefined : plain(containerTitle)],
    ['editor', bibtexNames(editor)],
    ['edition', ordinal(reference.edition)],
    ['volume', plain(reference.volume)],
    ['number', plain(reference.issue ?? reference.number)],
    ['pages', plain(page)?.replace(/(?<=[\p{L}\p{N}])[-–]+(?=[\p{L}\p{N}])/gu, '--')],
    ['type', plain(reference.genre)],
    [entry.publisher, publisherOf(reference, entry)],
    ['address', plain(reference.publisherPlace)],
    ['year', issued?.slice(0, 4)],
    ['month', MONTHS[Number(issued?.slice(5, 7)) - 1]],
    ['doi', verbatim(DOI)],
    ['url', verbatim(url)],
    ['note', notesOf(reference)],
  ];
}

function publisherOf({containerTitle, publisher}: Reference, {container}: Entry): string | undefined {
  const names = [container === undefined ? containerTitle : undefined, publisher];
  return plain(names.filter(name => name !== undefined).join(', '));
}

function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeBibtex(text);
}

/** `3` → `3rd`; an edition in words stays as it is. */
function ordinal(edition: string | undefined): string | undefined {
  if (edition === undefined || !/^\d+$/.test(edition)) return plain(edition);
  const ending = /1\d$/.test(edition) ? 'th' : ({1: 'st', 2: 'nd', 3: 'rd'}[edition.slice(-1)] ?? 'th');
  return `${edition}${ending}`;
}

// Styles print it letter for letter; only what would break the file is written as an address writes it.
function verbatim(address: string | undefined): string | undefined {
  return address?.replace(/[\s{}\\]/gu, character => encodeURIComponent(character));
}

function notesOf({eventTitle, version, translator, note}: Reference): string | undefined {
  const notes = [
    plain(eventTitle),
    version === undefined ? undefined : `Version ${escapeBibtex(version)}`,
    translator === undefined ? undefined : `Translated by ${translator.map(displayed).join(' and ')}`,
    plain(note),
  ].filter(text => text !== undefined);
  return notes.length === 0 ? undefined : notes.join('. ');
}

function displayed(contributor: NonNullable<Reference['translator']>[number]): string {
  if ('literal' in contributor) return escapeBibtex(contributor.literal);
  return escapeBibtex([contributor.given ?? '', contributor.family].join(' '));
}
