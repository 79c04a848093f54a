import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {readAs} from '../../support/read-as.ts';
import {utf8} from '../../support/utf8.ts';

const read = (text: string) => readAs('speech.md', utf8(text));

describe('Markdown', () => {
  test('worked by hand: front matter, headings, emphasis, quotation, list, table, notes', async () => {
    const {format, paragraphs, marked, parsed} = await read(`---
title: On Peace
date: 1957-12-01
lang: en
---
# The *Declaration*

Peaceful co-existence[^1] is **our** policy &mdash; a\\*.
See [the rest](http://example.com/rest "rest") ![picture](p.png).

> We want
> peace.

1. One
2. Two

   and more

| a b | c |
|-----|---|
| d   | e |

[^1]: See Lenin.

    And Marx.
`);
    expect(format).toBe('markdown');
    expect(paragraphs).toEqual([
      'The Declaration',
      'Peaceful co-existence is our policy — a*.\nSee the rest .',
      'We want\npeace.',
      'One',
      'Two',
      'and more',
      'a b',
      'c',
      'd',
      'e',
      'See Lenin.',
      'And Marx.',
    ]);
    expect(marked).toEqual([
      'heading 1: The Declaration',
      'quotation: We want\npeace.',
      'note 1: See Lenin.\n\nAnd Marx.',
    ]);
    expect(parsed.facts).toEqual({title: 'On Peace', language: 'en', dates: {published: '1957-12-01'}});
  });

  test('HTML in it: tags and comments are no words', async () => {
    const {text} = await read(
      '<p>Peace</p>\n<!-- no -->\n\nand <b>war</b><br>now\r\n\r\n<script>alert(1)</script>\n',
    );
    expect(text).toBe('Peace\n\nand war\nnow');
  });

  test('two rules at the head of a file are no front matter', async () => {
    expect((await read('---\n\nPeace\n\n---\n\nWar')).paragraphs).toEqual(['Peace', 'War']);
  });

  test.each([
    ['quotations without end', `${'>'.repeat(5000)} a`, 'nested too deep: line 1; expected at most 100'],
    [
      'brackets without end',
      `Peace.\n\n${'['.repeat(50_000)}`,
      'marks without end: paragraph on line 3; expected words',
    ],
    ['marks without end', 'a_b'.repeat(50_000), 'marks without end: paragraph on line 1'],
    ['YAML that is none', '---\ntitle: [\n---\nPeace', 'front matter is no YAML: '],
  ])('refuses %s', async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  test('law: the ledger leads back to the source, whatever the marks', async () => {
    const piece = fc.constantFrom(
      'peace', ' ', '\n', '\n\n', '\r\n', '# ', '> ', '- ', '1. ', '  ', '\t', '*', '_', '`', '```\n', '[', ']', '(x)', '[^1]', '[^1]: ',
      '|', '|-|\n', '<b>', '<p>', '<!--', '&amp;', '&#145;', '\\', '!', '---\n', '===\n', '~~', 'http://a.b', '𝕊', ':',
    ); // biome-ignore format: one table
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {minLength: 1, maxLength: 40}), async pieces => {
        await read(`a${pieces.join('')}`);
      }),
      {numRuns: 300},
    );
  });
});
