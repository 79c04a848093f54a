import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {InputError} from '../../../src/base/errors.ts';
import {formatOf} from '../../../src/ingest/formats/registry.ts';
import {documentFrom} from '../../../src/ingest/ingest.ts';
import {undone} from '../../../src/model/ledger.ts';
import {readAs} from '../../support/read-as.ts';
import {utf8} from '../../support/utf8.ts';
import {zipOf} from '../../support/zip-of.ts';

describe('plain text', () => {
  test.each([
    ['a ZIP archive', zipOf({'a.txt': 'Peace.'}), 'a ZIP archive; expected one text (phraseshift add takes'],
    [
      'an old Word file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      'an old Word file (.doc); expected the same saved',
    ],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'a PNG picture; expected a text'],
  ])('says what %s is', async (_what, bytes, message) => {
    await expect(readAs('speech.txt', bytes)).rejects.toThrow(message);
  });
});

describe('a frequency list', () => {
  test.each([
    ['of AntConc 3', '#Word Types: 2\n#Word Tokens: 15\n#Search Hits: 0\n1\t12\tpeace\t\n2\t3\twar\t\n'],
    ['of AntConc 4', 'Type\tRank\tFreq\tRange\npeace\t1\t12\t2\nwar\t2\t3\t1\n'],
    ['without a head', 'peace\t12\nwar\t3\n'],
    ['without a head, and long', 'peace\t12\n'.repeat(1000)],
  ])('%s is no text', async (_what, list) => {
    await expect(readAs('list.txt', utf8(list))).rejects.toThrow('a frequency list, not texts; expected');
  });

  test.each(['peace\t12\n', 'Type\tCount\tof men\n\nPeace.\n', '#Peace\n1\t2\n', 'peace\t12\nwar\tnone\n'])(
    '%j is a text',
    async text => {
      expect((await readAs('list.txt', utf8(text))).format).toBe('plain');
    },
  );
});

test('a text of Project Gutenberg: title, translator and edition from its head', async () => {
  const head =
    'Title: On Peace\r\n\r\nAuthor: A. Smith\r\n\r\nTranslator: B. Jones\r\n\r\nOriginal publication: London: C, 1921\r\n';
  const start = '*** START OF THE PROJECT GUTENBERG EBOOK ON PEACE ***';
  const facts = {title: 'On Peace', translator: 'B. Jones', edition: 'London: C, 1921'};
  expect(
    (await formatOf('a.txt', utf8('')).parse(utf8(`${head}\r\n${start}\r\nPeace.\r\n`), {})).facts,
  ).toEqual(facts);
  expect((await formatOf('a.txt', utf8('')).parse(utf8(`${head}\r\nPeace.\r\n`), {})).facts).toEqual({});
});

/** Heads that each format claims, and pieces of their markup, to be broken at random. */
const HEADS = [
  '',
  '<?xml version="1.0"?>',
  '<TEI><text>',
  '<a>',
  '{\\rtf1',
  '%PDF-1.4\n',
  '\uFEFF',
  '---\n',
  '# ',
];
const PIECES = [
  '<p>', '</p>', '<note n="1">', '</note>', '<pb n="2"/>', '<![CDATA[', ']]>', '<!--', '-->', '&amp;', '&#145;', '&x;',
  '<quote>', '</quote>', '<q>', '</q>', '<head>', '</head>', '</a>', '</text></TEI>', 'peace', ' ', '\n\n', '\r\n', '𝕊', 'é', '\u0301',
]; // biome-ignore format: one table

describe('every format', () => {
  const markup = fc
    .tuple(fc.constantFrom(...HEADS), fc.array(fc.constantFrom(...PIECES), {maxLength: 30}))
    .map(([head, pieces]) => utf8(head + pieces.join('')));
  const anyBytes = fc
    .tuple(fc.constantFrom(...HEADS), fc.uint8Array({maxLength: 80}))
    .map(([head, bytes]) => Uint8Array.from([...utf8(head), ...bytes]));
  const names = fc.constantFrom('a', 'a.txt', 'a.md', 'a.xml', 'a.pdf', 'a.docx', 'a.html');

  test('law: any bytes end in a text whose ledger leads back to the source, or in one clear line', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.oneof(markup, anyBytes), async (path, bytes) => {
        try {
          const parsed = await formatOf(path, bytes).parse(bytes, {});
          const document = documentFrom(parsed, {id: 'tiny', path, sha256: ''});
          expect(undone(document.text, document.ledger) === parsed.text).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          expect((error as Error).message).toMatch(/^[^\n]+; [^\n]+$/);
        }
      }),
      {numRuns: 400},
    );
  }, 60_000);
});
