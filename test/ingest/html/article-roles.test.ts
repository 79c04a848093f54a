import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {html} from '../../../src/ingest/formats/html.ts';
import {documentFrom} from '../../../src/ingest/ingest.ts';
import {applyStep, undone} from '../../../src/model/ledger.ts';

const sentence =
  'The meeting considers that the unity of the parties, grown in struggle, is the surest way to peace.';
const paragraph = (n: number) => `<p>${n}. ${`${sentence} `.repeat(3)}</p>`;
const prose = [1, 2, 3, 4, 5].map(paragraph).join('\n');
const menu = '<ul><li><a href="/">Home</a><li><a href="/news">News</a><li><a href="/about">About us</a></ul>';

async function read(source: string) {
  const parsed = await html.parse(new TextEncoder().encode(source), {});
  const text = (parsed.ledger ?? []).reduce(applyStep, parsed.text);
  const document = documentFrom(parsed, {id: 'page', path: 'page.html', sha256: ''});
  expect(undone(document.text, document.ledger) === source).toBe(true);
  return {
    text,
    rules: (parsed.ledger ?? []).map(({rule}) => rule),
    notes: parsed.notes?.map(({code}) => code) ?? [],
  };
}

describe('a page of another site', () => {
  test('is read without its menus, lists of links, comments and footer', async () => {
    const {text, rules, notes} = await read(
      `<html><head><title>Peace</title></head><body><header><nav>${menu}</nav></header><h1>Peace</h1>` +
        `<div id="main" class="article">${prose}<blockquote><p>${sentence}</p></blockquote><p>The <b>end</b>.</p></div>` +
        `<aside class="sidebar"><h3>Related</h3>${menu}</aside>` +
        `<div class="comments"><h2>2 comments</h2><p>I agree.</p><p>So do I.</p></div>` +
        `<footer><p>Copyright Example Press. <a href="/legal">Terms</a></p></footer></body></html>`,
    );
    expect(text).toMatch(/^Peace\n\n1\. The meeting/);
    expect(text).toMatch(/The end\.$/);
    expect(text.split('\n\n')).toHaveLength(8);
    expect(rules).toContain('html-boilerplate');
    expect(notes).toEqual([]);
  });

  test('keeps its notes, which are little but links and numbers', async () => {
    const notes =
      '<h3>Notes</h3><p><a name="n1" href="#r1">[1]</a> All of us.</p><p><a name="n2" href="#r2">[2]</a> See 1.</p>';
    const {text} = await read(
      `<nav>${menu}</nav><div><h1>Peace</h1>${prose}<p>So it is.<a name="r1" href="#n1">[1]</a> And so it was.` +
        `<a name="r2" href="#n2">[2]</a></p></div><div class="links">${notes}</div>`,
    );
    expect(text).toMatch(/All of us\.\n\nSee 1\.$/);
    expect(text).not.toContain('About us');
  });

  test('is kept whole, and says so, where the article would be less than half of its prose', async () => {
    const {text, notes} = await read(
      `<div class="sidebar">${prose}</div><div class="comments">${prose}</div><div class="ad">${prose}</div>` +
        `<div id="article">${paragraph(1)}</div>`,
    );
    expect(text.split('\n\n')).toHaveLength(16);
    expect(notes).toEqual(['whole-page']);
  });

  test.each([
    ['one as deep as no page is', `${'<div>'.repeat(20_000)}${prose}`],
    ['one of very many elements', '<b>peace, </b>'.repeat(21_000)],
  ])('%s: kept whole, with a note', async (_what, source) => {
    const {text, notes} = await read(source);
    expect(text.length).toBeGreaterThan(1000);
    expect(notes).toEqual(['whole-page']);
  });

  test('of nothing but links keeps them', async () => {
    expect((await read(menu.repeat(60))).text.split('\n\n')).toHaveLength(180);
  });

  test('that is short is kept as it is', async () => {
    expect(await read(`<nav>${menu}</nav><p>Peace.</p>`)).toMatchObject({
      text: 'Home\n\nNews\n\nAbout us\n\nPeace.',
      notes: [],
    });
  });

  test('law: undone, any page comes back as it was; scripts and styles never show', async () => {
    const piece = fc.constantFrom(
      ...[
        prose,
        paragraph(9),
        `<nav>${menu}</nav>`,
        '<div class="comment">',
        '</div>',
        '<article>',
        '</article>',
      ],
      ...['<table><tr><td>', '</table>', '<p>', 'a < b & c &amp; d', '<script>x = "<p>secret</p>"</script>'],
      ...[
        '<style>.secret {}</style>',
        '<br><br>',
        '<!-- secret -->',
        '<h2>War</h2>',
        '<a href="#x">1</a>',
        '<li>',
      ],
      ...[
        '<div style="display: none">',
        '<font>',
        '</font>',
        '<div role="dialog" aria-modal="true">',
        '</body>',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 12}), async pieces => {
        const {text} = await read(`x${pieces.join('')}`);
        expect(text).not.toContain('secret');
      }),
      {numRuns: 60},
    );
  }, 120_000);
});
