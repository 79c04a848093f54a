import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {InputError} from '../../src/base/errors.ts';
import {paragraphSpans} from '../../src/ingest/paragraphs.ts';
import {type Parts, structure} from '../../src/ingest/structure.ts';

const outline = (paragraphs: readonly string[], parts?: Parts) =>
  structure(paragraphs.join('\n\n'), parts).map(({id, kind}) => `${kind} ${id}`);

describe('structure', () => {
  test('a text without headings is one section', () => {
    expect(structure('one\n\ntwo')).toEqual([
      {id: 'text', title: 'Text', kind: 'body', span: {start: 0, end: 8}},
    ]);
  });

  test('numerals in rising sequence part a text; what stands before the first is the preamble', () => {
    expect(outline(['We declare.', 'I.', 'One.', 'Two.', 'II.', 'Three.'])).toEqual([
      'body preamble',
      'heading I.heading',
      'body I',
      'heading II.heading',
      'body II',
    ]);
  });

  test('a numeral out of sequence is a word, not a heading', () => {
    expect(outline(['I.', 'One.', 'V.', 'Two.'])).toEqual(['heading I.heading', 'body I']);
  });

  test('a chapter whose title ends as a sentence does, between two others', () => {
    expect(
      outline(['Chapter I. War', 'One.', 'Chapter II. Of my going.', 'Two.', 'Chapter III. Peace', 'Three.']),
    ).toEqual([
      'heading chapter-I.heading',
      'body chapter-I',
      'heading chapter-II.heading',
      'body chapter-II',
      'heading chapter-III.heading',
      'body chapter-III',
    ]);
  });

  test('a part without a number below a chapter is its title, below a volume a heading of its own', () => {
    expect(outline(['Volume I', 'Preface', 'One.', 'Chapter II', 'Conclusion', 'Two.'])).toEqual([
      'heading volume-I.heading',
      'heading preface.heading',
      'body preface',
      'heading chapter-II.heading',
      'body chapter-II',
    ]);
  });

  test('a line in capitals that is set off as the chapters are is a heading of its own', () => {
    const chapters = ['I', 'II', 'III', 'IV'].map(number => `CHAPTER ${number}\n\nHe came.\n\n\n\n`);
    expect(outline([`${chapters.join('')}JOURNAL.\n\nI came.`]).slice(-2)).toEqual([
      'heading journal.heading',
      'body journal',
    ]);
    expect(outline([`${chapters.join('')}Journal.\n\nI came.`]).slice(-1)).toEqual(['body chapter-IV']);
  });

  test('ids that come again are numbered', () => {
    expect(outline(['PART ONE', 'Chapter I', 'One.', 'PART TWO', 'Chapter I', 'Two.'])).toEqual([
      'heading part-one.heading',
      'heading chapter-I.heading',
      'body chapter-I',
      'heading part-two.heading',
      'heading chapter-I.heading-2',
      'body chapter-I-2',
    ]);
  });

  test('the manifest says where the body begins and what the paratext is', () => {
    const parts = {
      body: {begins: 'The Title'},
      paratext: [{id: 'title-page', title: 'Title page', begins: 'THE'}],
    };
    expect(outline(['A stamp', 'THE TITLE', '1957', 'The Title', 'We declare.'], parts)).toEqual([
      'paratext paratext',
      'paratext title-page',
      'heading title',
      'body text',
    ]);
  });

  test('law: every paragraph lies in exactly one section, ids are unique, sections follow one another', () => {
    const paragraph = fc.constantFrom(
      'I.',
      'II.',
      'Article 1',
      'Article 1',
      'PART ONE',
      'Peace.',
      'War\nand peace.',
    );
    fc.assert(
      fc.property(fc.array(paragraph, {maxLength: 20}), paragraphs => {
        const text = paragraphs.join('\n\n');
        const sections = structure(text);
        expect(new Set(sections.map(({id}) => id)).size).toBe(sections.length);
        for (const {start, end} of paragraphSpans(text)) {
          expect(sections.filter(({span}) => span.start <= start && end <= span.end)).toHaveLength(1);
        }
        sections.slice(1).forEach(({span}, i) => {
          expect(span.start).toBeGreaterThan(sections[i]?.span.end ?? Number.POSITIVE_INFINITY);
        });
      }),
    );
  });

  test.each([
    [
      {body: {begins: 'Nowhere'}},
      'body.begins: no paragraph "Nowhere"; expected the whole title line, once in the text',
    ],
    [
      {body: {begins: 'Twice'}},
      'body.begins: more than one paragraph "Twice"; expected the whole title line, once in the text',
    ],
    [
      {body: {begins: 'Once'}, paratext: [{id: 'note', title: 'Note', begins: 'NOTE'}]},
      'paratext note: no paragraph begins "NOTE"; expected one before the body, in reading order',
    ],
  ])('refuses parts that the text has not: %j', (parts, message) => {
    expect(() => outline(['Twice', 'Twice', 'Once', 'NOTE'], parts)).toThrow(new InputError(message));
  });
});
