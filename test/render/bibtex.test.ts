import {readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {Reference, ReferenceType} from '../../src/model/reference.ts';
import {formatBibtex} from '../../src/render/bibtex.ts';
import {formatCslJson} from '../../src/render/csl-json.ts';
import {displayedText, parsedBibtex} from '../support/parsed-bibtex.ts';

const ARTICLE: Reference = {
  id: 'church-hanks-1990',
  cited: 'Church & Hanks 1990',
  type: 'article-journal',
  author: [{family: 'Church', given: 'Kenneth W.'}, {family: 'Hanks'}],
  issued: '1990',
  title: 'Word association norms, mutual information, and PMI',
  containerTitle: 'Computational Linguistics',
  volume: '16',
  issue: '1',
  page: '22-29, 61–74',
  DOI: '10.1016/0022-2836(82)90398-9',
  URL: 'https://example.org/a_b%20c#d?x=1&y=2',
  seen: 'somewhere',
};

const of = (type: ReferenceType, facts: Partial<Reference> = {}): Reference => ({
  id: 'a',
  cited: 'A 1900',
  type,
  author: [],
  title: 'A title',
  seen: 'somewhere',
  ...facts,
});

const fieldsOf = (reference: Reference) => parsedBibtex(formatBibtex([reference]))[0]?.fields;

describe('a BibTeX file', () => {
  test('worked by hand: an article', () => {
    expect(formatBibtex([ARTICLE])).toBe(
      [
        '@article{church-hanks-1990,',
        '  author = {Church, Kenneth W. and Hanks},',
        '  title = {Word association norms, mutual information, and {PMI}},',
        '  journal = {Computational Linguistics},',
        '  volume = {16},',
        '  number = {1},',
        '  pages = {22--29, 61--74},',
        '  year = {1990},',
        '  doi = {10.1016/0022-2836(82)90398-9},',
        '  url = {https://example.org/a_b%20c#d?x=1&y=2},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('an empty line stands between entries; nothing for no references', () => {
    expect(formatBibtex([of('book'), of('book')])).toMatch(
      /^@book\{a,\n[^@]*\n\}\n\n@book\{a-2,\n[^@]*\n\}\n$/,
    );
    expect(formatBibtex([])).toBe('');
  });

  test('what a chapter, a paper, a report and a thesis are in and who brought them out', () => {
    const facts = {containerTitle: 'A Book', publisher: 'Mouton', genre: 'Report', number: '8-75'};
    expect(parsedBibtex(formatBibtex([of('chapter', facts)]))).toEqual([
      {
        type: 'incollection',
        key: 'a',
        fields: {
          key: 'A title',
          title: 'A title',
          booktitle: 'A Book',
          number: '8-75',
          type: 'Report',
          publisher: 'Mouton',
        },
      },
    ]);
    expect(fieldsOf(of('paper-conference', facts))).toMatchObject({booktitle: 'A Book', publisher: 'Mouton'});
    expect(fieldsOf(of('report', facts))).toMatchObject({institution: 'A Book, Mouton', number: '8-75'});
    expect(fieldsOf(of('thesis', {publisher: 'Paris'}))).toMatchObject({school: 'Paris'});
  });

  test('what has no kind of its own says how it came out, and the rest in a note', () => {
    const text = of('document', {
      publisher: 'New York: New Century, 1957',
      issued: '1957-12-01',
      translator: [{literal: 'Hsinhua'}, {family: 'Smith', given: 'A.'}],
      version: '1.1.18',
      eventTitle: 'A meeting',
      note: 'Adopted 1957-11-16',
    });
    expect(formatBibtex([text])).toContain('@misc{');
    expect(fieldsOf(text)).toEqual({
      key: 'A title',
      title: 'A title',
      howpublished: 'New York: New Century, 1957',
      year: '1957',
      month: 'dec',
      note: 'A meeting. Version 1.1.18. Translated by Hsinhua and A. Smith. Adopted 1957-11-16',
    });
  });

  test.each([
    ['3', '3rd'],
    ['1', '1st'],
    ['2', '2nd'],
    ['11', '11th'],
    ['112', '112th'],
    ['22', '22nd'],
    ['revised', 'revised'],
  ])('edition %s is the %s', (edition, expected) => {
    expect(fieldsOf(of('book', {edition}))).toMatchObject({edition: expected});
  });

  test('law: braces balance, and what is read back is what was written', () => {
    const text = fc.string({unit: 'grapheme', minLength: 1});
    const facts = fc.record({
      title: text,
      containerTitle: text,
      note: text,
      URL: text,
      given: text,
      family: text,
    });
    fc.assert(
      fc.property(fc.array(facts, {maxLength: 4}), several => {
        const references = several.map(({given, family, ...rest}) =>
          of('article-journal', {...rest, author: [{family, given}]}),
        );
        const entries = parsedBibtex(formatBibtex(references));
        const squeezed = (value: string) => value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        expect(entries).toHaveLength(several.length);
        entries.forEach(({fields: {title = '', journal = '', note = ''}}, i) => {
          expect(displayedText(title)).toBe(squeezed(several[i]?.title ?? ''));
          expect(displayedText(journal)).toBe(squeezed(several[i]?.containerTitle ?? ''));
          expect(displayedText(note)).toBe(squeezed(several[i]?.note ?? ''));
        });
      }),
    );
  });

  describe('oracle: citation.js (test/oracle/bibtex.mjs)', () => {
    const read = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
    const references: readonly Reference[] = read('fixtures/references.json');
    const oracle: {readonly bibtex: string; readonly items: readonly Item[]} = read('oracle/bibtex.json');
    const items: readonly Item[] = JSON.parse(formatCslJson(references));

    test('read this very file', () => {
      expect(formatBibtex(references)).toBe(oracle.bibtex);
    });

    test.each([
      'id',
      'type',
      'title',
      'container-title',
      'editor',
      'volume',
      'issue',
      'genre',
      'number',
      'publisher',
      'publisher-place',
      'DOI',
      'URL',
    ])('and found in it each %s as it was given', fact => {
      expect(oracle.items.map(item => item[fact])).toEqual(items.map(item => item[fact]));
    });

    test('and who made them, the year, the month and the pages', () => {
      const names = (item: Item) =>
        item.author?.map(({family, literal, given}) => [family ?? literal, given]);
      expect(oracle.items.map(names)).toEqual(items.map(names));
      const months = (item: Item) => item.issued?.['date-parts'][0].slice(0, 2);
      expect(oracle.items.map(months)).toEqual(items.map(months));
      const pages = ({page}: Item) => page?.replaceAll('–', '-');
      expect(oracle.items.map(pages)).toEqual(items.map(pages));
    });
  });
});

interface Item {
  readonly [fact: string]: unknown;
  readonly author?: readonly {readonly family?: string; readonly literal?: string; readonly given?: string}[];
  readonly issued?: {readonly 'date-parts': readonly [readonly number[]]};
  readonly page?: string;
}
