import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {scratchFolders} from '../support/scratch-folders.ts';
import {type} from '../support/terminal.ts';

const scratch = scratchFolders();

test('a text of one’s own: add, texts, show, compare, verify, remove', async () => {
  const folder = scratch({'Open Letter.txt': 'War is not inevitable.\n\nPeace can be kept; peace, not war.'});
  const inCorpus = ['--corpus', join(folder, 'corpus')];
  const added = await type('add', join(folder, 'Open Letter.txt'), '--date', '1963-07-14', ...inCorpus);
  expect([added.code, added.err]).toEqual([0, '']);
  expect(added.out).toMatch(/open-letter +added +plain +utf-8 +1 +Open Letter/u);
  expect((await type('texts', ...inCorpus)).out).toMatch(
    /open-letter +1963-07-14 +11 +text +plain +Open Letter/u,
  );
  expect((await type('show', 'open-letter', ...inCorpus)).out).toContain('open-letter:text.2  Peace can be');
  const compared = await type('compare', 'open-letter', 'moscow-1957', '--json', ...inCorpus);
  const war = JSON.parse(compared.out).rows.find(({term}: {term: string}) => term === 'war');
  expect(war).toMatchObject({targetCount: 2, referenceCount: 18});
  expect((await type('verify', ...inCorpus)).code).toBe(0);
  const again = await type('add', join(folder, 'Open Letter.txt'), ...inCorpus);
  expect(again.err).toMatch(/^note: .*Open Letter\.txt: already there as open-letter; nothing changed\n$/u);
  expect((await type('remove', 'open-letter', ...inCorpus)).code).toBe(0);
  expect((await type('texts', ...inCorpus)).code).toBe(1);
});

test('what cannot be done is one line, and changes nothing', async () => {
  const folder = scratch({'a.txt': 'A.', 'b.txt': '\0'});
  const corpus = join(folder, 'corpus');
  const said = async (...words: readonly string[]) => {
    const {code, out, err} = await type(...words, '--corpus', corpus);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^phraseshift: [^\n]+\n$/u);
    return err;
  };
  expect(await said('add', join(folder, 'a.txt'), join(folder, 'b.txt'))).toContain('b.txt: binary content');
  expect(await said('add', join(folder, 'none.txt'))).toContain('no such file: ');
  expect(await said('add', join(folder, 'a.txt'), '--date', 'yesterday')).toContain('expected an ISO date');
  expect(await said('add', join(folder, 'a.txt'), '--limit', '0')).toContain('expected 1 to 2000');
  expect(await said('remove', 'a')).toContain('no such corpus: ');
  expect(await said('verify')).toContain('no such corpus: ');
});

test('what drifted ends with 1', async () => {
  const {writeFileSync} = await import('node:fs');
  const folder = scratch({'a.txt': 'A.'});
  const corpus = join(folder, 'corpus');
  await type('add', join(folder, 'a.txt'), '--corpus', corpus);
  writeFileSync(join(corpus, 'a', 'a.txt'), 'B.');
  const {code, out, err} = await type('verify', '--corpus', corpus);
  expect(code).toBe(1);
  expect(out).toMatch(/a +changed +same +same +unchecked +unchecked/u);
  expect(err).toBe('note: a: its raw file a.txt is changed; bring back the one that was added\n');
});

test('parts that were found wrongly: show, correct the manifest, show again', async () => {
  const {readFileSync, writeFileSync} = await import('node:fs');
  const words =
    'The meeting considers that the unity of the parties, grown in struggle, is the surest way to peace.';
  const text = [
    'Article 1',
    words,
    'Section B',
    words,
    'The Second Matter',
    words,
    'A Third',
    `“${words}”`,
  ].join('\n\n');
  const folder = scratch({'speech.txt': text});
  const corpus = join(folder, 'corpus');
  const inCorpus = ['--corpus', corpus];
  await type('add', join(folder, 'speech.txt'), ...inCorpus);
  const cited = async (...more: readonly string[]) =>
    (await type('show', 'speech', ...more, ...inCorpus)).out.match(/^speech:\S+/gm);
  expect(await cited()).toEqual([
    ...[
      'speech:article-1.heading.1',
      'speech:article-1.1',
      'speech:section-b.heading.1',
      'speech:section-b.1',
    ],
    ...['speech:section-b.2', 'speech:section-b.3', 'speech:section-b.4', 'speech:section-b.5'],
  ]);
  const manifest = join(corpus, 'speech', 'manifest.json');
  const correct = (facts: object) =>
    writeFileSync(manifest, JSON.stringify({...JSON.parse(readFileSync(manifest, 'utf8')), ...facts}));

  correct({notHeadings: ['Section B']});
  expect((await cited())?.slice(0, 4)).toEqual([
    ...['speech:article-1.heading.1', 'speech:article-1.1', 'speech:article-1.2', 'speech:article-1.3'],
  ]);

  correct({
    notHeadings: undefined,
    sections: [
      {id: 'one', title: 'The first', begins: 'Article 1'},
      {id: 'two', title: 'The second', begins: 'The Second Matter'},
      {id: 'three', title: 'The third', begins: '“The meeting', kind: 'quotation'},
    ],
  });
  expect(await cited()).toEqual([
    ...['speech:one.heading.1', 'speech:one.1', 'speech:one.2', 'speech:one.3'],
    ...['speech:two.heading.1', 'speech:two.1', 'speech:two.2', 'speech:three.1'],
  ]);
  const {out} = await type('frequencies', 'speech', '--quotations', 'out', '--json', ...inCorpus);
  const meeting = JSON.parse(out).rows.find(({term}: {term: string}) => term === 'meeting');
  expect(meeting).toMatchObject({count: 3});
  expect(JSON.parse(out).recipe.inputs[0].counted).toEqual({quotations: 'out'});

  correct({sections: [{id: 'one', title: 'The first', begins: 'Nowhere'}]});
  const {code, err} = await type('show', 'speech', ...inCorpus);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^phraseshift: .*sections one: no paragraph begins "Nowhere"; expected one .*\n$/u),
  ]);
});

test('a page of several letters: each a text, the rest of the page taken out on record', async () => {
  const page =
    '<h1>Two Letters</h1><p>Foreign Languages Press</p><h3>Letter of the CC of the CPSU</h3><h4>(November 29, 1963)</h4>' +
    '<p>Dear Comrades,</p><h4>On trade</h4><p>We propose peace.</p>' +
    '<h3>Letter of the CC of the CPC</h3><p>February 20, 1964</p><blockquote><p>Dear Comrades, no.</p></blockquote>';
  const folder = scratch({'Seven Letters.htm': page, 'plain.txt': 'Peace.'});
  const inCorpus = ['--corpus', join(folder, 'corpus')];
  const file = join(folder, 'Seven Letters.htm');
  const added = await type(
    'add',
    file,
    '--split-on-headings',
    'letter',
    '--translator',
    'not named',
    ...inCorpus,
  );
  expect([added.code, added.err]).toEqual([0, '']);
  const {out} = await type('texts', '--json', ...inCorpus);
  expect(JSON.parse(out).rows).toMatchObject([
    {
      id: 'seven-letters-1',
      title: 'Letter of the CC of the CPSU (November 29, 1963)',
      adopted: '1963-11-29',
      words: 5,
    },
    {
      id: 'seven-letters-2',
      title: 'Letter of the CC of the CPC',
      adopted: '1964-02-20',
      words: 6,
      translator: 'not named',
    },
  ]);
  expect((await type('show', 'seven-letters-2', ...inCorpus)).out).toContain('> Dear Comrades, no.');
  const changes = await type('show', 'seven-letters-2', '--as', 'changes', '--json', ...inCorpus);
  expect(changes.out).toContain('split-on-headings');
  expect((await type('verify', ...inCorpus)).code).toBe(0);
  const again = await type('add', file, '--split-on-headings', 'letter', ...inCorpus);
  expect([again.code, again.err.match(/nothing changed/gu)?.length]).toEqual([0, 2]);
  const whole = await type('add', join(folder, 'plain.txt'), '--split-on-headings', ...inCorpus);
  expect([whole.code, whole.err]).toEqual([
    0,
    expect.stringContaining('plain.txt: no two headings; added as one text'),
  ]);

  const asKnown = await type('add', file, '--as', 'seven-letters-1964', '--corpus', join(folder, 'other'));
  expect(asKnown.out).toMatch(/seven-letters-1964-1 +added[^\n]+\nseven-letters-1964-2 +added/u);
});
