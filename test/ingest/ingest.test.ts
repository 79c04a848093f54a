import {describe, expect, test} from '@jest/globals';
import {InputError} from '../../src/base/errors.ts';
import {ingest} from '../../src/ingest/ingest.ts';
import {paragraphSpans} from '../../src/ingest/paragraphs.ts';
import {changes} from '../../src/model/ledger.ts';
import {declaration, declarationBytes, declarationFacts} from '../support/declaration.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const facts = {id: 'tiny', path: 'tiny.txt', sha256: '0'.repeat(64)};

describe('the 1957 Declaration', () => {
  const document = declaration();

  test('worked by hand: the paragraphs of every part', () => {
    const paragraphs = paragraphSpans(document.text);
    const counts = document.sections.map(({id, kind, span}) => [
      `${kind} ${id}`,
      paragraphs.filter(({start, end}) => span.start <= start && end <= span.end).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      'paratext title-page': 3,
      'paratext address': 1,
      'paratext source-note': 1,
      'paratext transcriber-note': 1,
      'paratext publisher-note': 2,
      'heading title': 1,
      'body preamble': 2,
      'heading I.heading': 1,
      'body I': 24,
      'heading II.heading': 1,
      'body II': 8,
      'heading III.heading': 1,
      'body III': 12,
      'heading IV.heading': 1,
      'body IV': 19,
    });
  });

  test('worked by hand: four sentences cut by page breaks are whole again, and nothing else is changed', () => {
    expect(changes(document.ledger).map(({rule}) => rule)).toEqual(Array(4).fill('page-breaks'));
    for (const sentence of [
      'struggle against opportunist trends in the working class and Communist movement.',
      'individuals who champion peace and oppose war, who want peaceful coexistence',
      'on the resistance put up by the reactionary circles to the will',
      'The results of the congresses of the Communist Parties of China',
    ]) {
      expect(document.text).toContain(sentence);
    }
  });

  test('worked by hand: every oddity is reported with its line and column, none is mended', () => {
    expect(document.notes.map(({code, place}) => `${code} ${place?.line}:${place?.column}`)).toEqual([
      'unbalanced-quotation 117:35',
      'spaced-dash 27:202',
      'spaced-dash 57:448',
      'possessive-variants 79:111',
      'editorial 45:58',
      'editorial 137:14',
      'editorial 165:288',
    ]);
    expect(document.notes[3]?.text).toBe('"workers parties" 8 times, "workers\' parties" 14 times');
    for (const words of ["'the great teachings", 'big-victories', 'the transition of socialism']) {
      expect(document.text).toContain(words);
    }
  });

  test('the places are those of the raw file', () => {
    const lines = new TextDecoder().decode(declarationBytes()).split('\n');
    const found = document.notes.map(({place}) =>
      lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1).slice(0, 12),
    );
    expect(found).toEqual([
      "'the great t",
      '—over 950,00',
      '—with which ',
      'Workers part',
      'the bourgeoi',
      'the transiti',
      'big-victorie',
    ]);
  });

  test('carries what its manifest says', () => {
    const {title, dates, place, language, source} = document;
    expect({title, dates, place, language}).toEqual({
      title: "Declaration of Communist and Workers' Parties of Socialist Countries",
      dates: {adopted: '1957-11-16', published: '1957-12'},
      place: 'Moscow',
      language: 'en',
    });
    expect(source.sha256).toBe(declarationFacts().sha256);
    expect(source).not.toHaveProperty('file');
  });
});

describe('ingest', () => {
  test('a file with nothing known of it has its id for a title', async () => {
    expect(await ingest(bytes('Peace.'), facts)).toEqual({
      id: 'tiny',
      title: 'tiny',
      dates: {},
      language: 'en',
      text: 'Peace.',
      sections: [{id: 'text', title: 'Text', kind: 'body', span: {start: 0, end: 6}}],
      source: {path: 'tiny.txt', sha256: facts.sha256, encoding: 'utf-8', format: 'plain'},
      ledger: [],
      notes: [],
    });
  });

  test('says in which file the fault lies', async () => {
    await expect(ingest(bytes(''), facts)).rejects.toThrow(
      new InputError('tiny.txt: empty text: 0 bytes; expected at least one word'),
    );
  });

  test.each([
    ['peace', 'stands more than once'],
    ['war', 'does not stand in the text'],
  ])('an editor may remark only on words that stand once: %s', async (quote, what) => {
    const read = ingest(bytes('peace, peace'), {...facts, oddities: [{quote, comment: 'odd'}]});
    await expect(read).rejects.toThrow(
      `tiny.txt: oddities: "${quote}" ${what}; expected words that stand there exactly once`,
    );
  });

  test('a rule that fires too often counts what it does not list', async () => {
    const {notes} = await ingest(bytes('so —he said. '.repeat(30)), facts);
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)).toEqual({code: 'spaced-dash', text: '10 more of this kind'});
  });
});
