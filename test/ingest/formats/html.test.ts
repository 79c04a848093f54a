import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {html} from '../../../src/ingest/formats/html.ts';
import {documentFrom} from '../../../src/ingest/ingest.ts';
import {applyStep, undone} from '../../../src/model/ledger.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
const facts = {id: 'page', path: 'page.htm', sha256: ''};

async function read(source: string | Uint8Array) {
  const parsed = await html.parse(typeof source === 'string' ? bytes(source) : source, {});
  return {...parsed, words: (parsed.ledger ?? []).reduce(applyStep, parsed.text)};
}

describe('a web page', () => {
  test.each([
    ['<p>Peace</p><p>and war</p>', 'Peace\n\nand war'],
    ['<p>Peace<p>and war', 'Peace\n\nand war'],
    ['<p>Peace<br>and  war</p>', 'Peace\nand war'],
    ['<p>Peace<br><br>and war', 'Peace\n\nand war'],
    ['<p> Peace\n <b> and</b> war </p>', 'Peace and war'],
    ['Pea<!-- so -->ce<script>war("<p>")</script>', 'Peace'],
    ['<pre>a  b\n  c</pre>', 'a  b\n  c'],
    ['<p>&#145;caf&eacute;&#146; &amp; &notaname; &#8212; a & b', '‘café’ & ¬aname; — a & b'],
    ['<p>&nbsp;</p><p>a&nbsp;&nbsp;b&nbsp;</p>', 'a\u00A0\u00A0b'],
    ['<table><tr><td>a<td>b<tr><td>c</table>d', 'a\n\nb\n\nc\n\nd'],
    ['<p><b>a</p><p>b</b>c</p>', 'a\n\nbc'],
    ['<ul><li>a<ul><li>b</ul><li>c</ul>', 'a\n\nb\n\nc'],
    ['<title>T</title><p>a</div></p></b>', 'a'],
    ['<head><title>T</title><p>no end of the head', 'no end of the head'],
    ['a < b <3 c', 'a < b <3 c'],
  ])('%s', async (source, words) => {
    expect((await read(source)).words).toBe(words);
  });

  test('headings, quotations and notes are marked, marks of notes go', async () => {
    const {words, marks} = await read(
      '<h1>Peace</h1><p>We want it.<a name="r1" href="#n1">[1]</a></p><blockquote><p>So</p><p>say we.</p></blockquote>' +
        '<h3>Notes</h3><p><a name="n1" href="#r1">[1]</a> All of us.</p>',
    );
    expect(words).toBe('Peace\n\nWe want it.\n\nSo\n\nsay we.\n\nNotes\n\nAll of us.');
    expect(marks?.map(({span, ...mark}) => ({...mark, words: words.slice(span.start, span.end)}))).toEqual([
      {kind: 'heading', level: 1, words: 'Peace'},
      {kind: 'quotation', words: 'So\n\nsay we.'},
      {kind: 'note', words: 'Notes'},
      {kind: 'note', label: '1', words: 'All of us.'},
    ]);
  });

  test('numbers of pages are places that part no word', async () => {
    const {words, marks} = await read(
      '<p>co<span class="page">[p. 12]</span>operation of <span class="pagenote">{13}</span> all</p>',
    );
    expect(words).toBe('cooperation of all');
    expect(marks).toEqual([
      {kind: 'page', label: '12', span: {start: 2, end: 2}},
      {kind: 'page', label: '13', span: {start: 15, end: 15}},
    ]);
  });

  test.each([
    [
      'says iso-8859-1, is windows-1252',
      latin('<meta charset=iso-8859-1><p>\x93caf\xe9\x94'),
      '“café”',
      'windows-1252',
    ],
    ['says utf-16, is ASCII', latin('<meta content="text/htm; charset=utf-16"><p>peace'), 'peace', 'utf-8'],
    [
      'says iso-8859-1, is UTF-8',
      bytes('<meta charset=iso-8859-1><p>Prolétarienne'),
      'Prolétarienne',
      'utf-8',
    ],
    ['says koi8-r', latin('<?xml version="1.0" encoding="koi8-r"?><p>\xcd\xc9\xd2'), 'мир', 'koi8-r'],
  ])('%s', async (_, page, words, encoding) => {
    expect(await read(page)).toMatchObject({words, encoding});
  });

  test('is told by its content too', () => {
    expect(html.matches('page', bytes('\n<!-- so -->\n<!DOCTYPE html><p>'))).toBe(true);
    expect(html.matches('speech.txt', bytes('Peace <html>'))).toBe(false);
  });

  test('law: undone, any mark-up comes back as it was', async () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<b>',
        '</b>',
        '<br>',
        '<table>',
        '<td>',
        '</table>',
        '<li>',
        '<ul>',
        '</ul>',
      ],
      ...[
        '<!-- c -->',
        '<pre>',
        '</pre>',
        '<h2>',
        '</h2>',
        '<blockquote>',
        '</blockquote>',
        '<script>',
        '</script>',
      ],
      ...[
        ' ',
        '\n',
        '\r\n',
        '&nbsp;',
        '&amp;',
        '&#150;',
        '&',
        '<',
        '>',
        'a',
        'b. C',
        '“',
        '😀',
        'é',
        'e\u0301',
        '<p class="note">',
      ],
      ...[
        '<a href="#n" name="m">1</a>',
        '<a href="#m" name="n">1</a>',
        '<span class="page">[p. 3]</span>',
        '<?x',
        '<![CDATA[x]]>',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 40}), async pieces => {
        const source = `x${pieces.join('')}`;
        const parsed = await html.parse(bytes(source), {});
        const document = documentFrom(parsed, facts);
        expect(undone(document.text, document.ledger)).toBe(source);
        if (!source.includes('<pre>')) expect(document.text).not.toMatch(/^\s|\n{3}/);
        for (const {span} of parsed.marks ?? []) expect(span.start).toBeLessThanOrEqual(span.end);
      }),
      {numRuns: 500},
    );
  });

  test('is read in linear time however deep it is', async () => {
    const pairs: readonly (readonly [open: string, end: string, depth?: number])[] = [
      ['<div>', '</div>', 100_000],
      ['<p><b>', '</i>'],
      ['<a href="#x"><td>', '</tr>'],
      ['<ul><li>', ''],
    ];
    for (const [open, end, depth = 20_000] of pairs) {
      const {words} = await read(`${open.repeat(depth)}peace${end.repeat(depth)}`);
      expect(words).toBe('peace');
    }
  }, 60_000);
});

const folder = join(process.env.PHRASESHIFT_TEXTS ?? '', 'mia-html');
const present = process.env.PHRASESHIFT_TEXTS !== undefined && existsSync(folder);

(present ? describe : describe.skip)('real pages (set PHRASESHIFT_TEXTS to their folder to run)', () => {
  const pages = present ? readdirSync(folder) : [];
  test.each(pages)('%s comes back as it was, without mark-up or furniture in its text', async name => {
    const parsed = await html.parse(readFileSync(join(folder, name)), {});
    const {text, ledger} = documentFrom(parsed, facts);
    expect(undone(text, ledger) === parsed.text).toBe(true);
    expect(text).not.toMatch(
      /<\/?[a-z]|&#?\w+;|Internet Archive|Top of the page|Last updated|marxists\.org/i,
    );
  });
});
