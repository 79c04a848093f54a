import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from '@jest/globals';
import {run} from '../../src/cli/run.ts';
import {terminalWorld} from '../../src/cli/terminal-world.ts';
import {type} from '../support/terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phraseshift-'));
});
afterAll(() => rm(folder, {recursive: true}));

async function json(...words: readonly string[]) {
  const {code, out, err} = await type(...words, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

test('the corpus is listed', async () => {
  const {out} = await type('texts');
  expect(out).toMatch(/moscow-1957 +1957-11-16 +5\u2009357 +preamble I II III IV/u);
});

test('frequencies of a part, and the lines behind one of them', async () => {
  const table = await json('frequencies', 'moscow-1957:I');
  const peace = table.rows.find(({term}: {term: string}) => term === 'peace');
  expect(peace).toMatchObject({words: 1, count: 14, hidden: ''});
  const lines = await json('concordance', 'peace', 'moscow-1957:I');
  expect(lines.rows).toHaveLength(14);
  expect(lines.rows[0]).toMatchObject({match: 'peace', citation: 'moscow-1957:I.2.4', line: 29});
});

test('every command speaks one kind of JSON', async () => {
  const commands = [
    ['texts'],
    ['show', 'moscow-1957:II'],
    ['show', 'moscow-1957', '--as', 'notes'],
    ['show', 'moscow-1957', '--as', 'changes'],
    ['frequencies', 'moscow-1957', '--n', '2-3', '--top', '3'],
    ['compare', 'moscow-1957:I', 'moscow-1957', '--hide', 'stop'],
    ['concordance', 'peaceful coexistence'],
    ['chart', 'section-heatmap', 'moscow-1957', '--formats', 'vl.json', '--out', join(folder, 'heat')],
    ['measures'],
    ['agreement'],
    ['collocations', 'peace', 'moscow-1957', '--hide', 'stop'],
    ['collocations', 'peace', 'moscow-1957:I', '--against', 'moscow-1957:III'],
    ['diversity', 'moscow-1957:I', 'moscow-1957:II', '--resamples', '100'],
    ['divergence', 'moscow-1957:I', 'moscow-1957', '--measure', 'all', '--hide', 'stop'],
    ['distances', 'moscow-1957:I', 'moscow-1957:II', 'moscow-1957:III'],
    ['distances', 'moscow-1957:I', 'moscow-1957:II', '--square', 'cosine'],
    ['correspondence', 'moscow-1957:I', 'moscow-1957:II', 'moscow-1957:III', '--top', '50'],
    ['readability', 'moscow-1957', 'moscow-1957:I'],
    ['frequencies', 'moscow-1957', '--dispersion', 'all', '--hide', 'stop'],
  ];
  for (const words of commands) {
    const result = await json(...words);
    expect(Object.keys(result)).toEqual(['table', 'columns', 'rows', 'notes', 'recipe']);
    for (const row of result.rows) {
      expect(Object.keys(row)).toEqual(result.columns.map(({name}: {name: string}) => name));
    }
  }
});

test('a part against its text has signed scores, intervals, corrections and both counts', async () => {
  const {rows, notes} = await json('compare', 'moscow-1957:I', 'moscow-1957');
  const war = rows.find(({term}: {term: string}) => term === 'war');
  expect(war).toMatchObject({targetCount: 13, referenceCount: 5});
  expect(war.g2FourTerm).toBeGreaterThan(0);
  expect(war.lrc95Low).toBeLessThanOrEqual(war.logRatioWalter);
  expect(war.p).toBeLessThanOrEqual(war.pBh);
  expect(war.pBh).toBeLessThanOrEqual(war.pBonferroni);
  expect(notes.map(({code}: {code: string}) => code)).toContain('reference-contains-target');
});

test('for any token the place in the raw file can be said', async () => {
  const {rows} = await json('show', 'moscow-1957:IV', '--as', 'tokens');
  const raw = await readFile(
    new URL('../../corpus/moscow-1957/1957declaration.txt', import.meta.url),
    'utf8',
  );
  const lines = raw.split('\n');
  expect(rows).toHaveLength(1639);
  for (const {token, line, column} of rows) {
    expect(lines[line - 1]?.slice(column - 1, column - 1 + token.length)).toBe(token);
  }
});

test('a table is written to a file, with its recipe beside it and nothing else', async () => {
  const path = join(folder, 'tables', 'frequencies.csv');
  const {code, out, err} = await type('frequencies', 'moscow-1957', '--out', path);
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('1220 rows');
  expect((await readFile(path, 'utf8')).split('\n')[0]).toMatch(/^term,words,count,per10000,low,high/u);
  expect((await readdir(join(folder, 'tables'))).sort()).toEqual([
    'frequencies.csv',
    'frequencies.recipe.json',
  ]);
});

test('the report is written whole, twice the same bytes', async () => {
  const bytes = async (parent: string) => {
    const name = join(parent, 'report'); // the recipe holds the last name
    const {code, out} = await type('report', 'moscow-1957', '--out', join(folder, name));
    expect(code).toBe(0);
    expect(out).toContain('5\u2009357 running words');
    const paths = (await readdir(join(folder, name), {recursive: true, withFileTypes: true}))
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort();
    return Promise.all(
      paths.map(async path => [
        path.slice(join(folder, name).length),
        (await readFile(path)).toString('base64'),
      ]),
    );
  };
  const [first, second] = [await bytes('one'), await bytes('two')];
  expect(first.map(([path]) => path)).toEqual(
    expect.arrayContaining(['/index.html', '/recipe.json', '/figures/words.pdf', '/tables/keyness-i.csv']),
  );
  expect(second).toEqual(first);
}, 60_000);

test('help has examples on every command', async () => {
  for (const name of [
    'texts',
    'show',
    'frequencies',
    'compare',
    'concordance',
    'collocations',
    'diversity',
    'divergence',
    'distances',
    'correspondence',
    'readability',
    'chart',
    'report',
    'measures',
    'agreement',
  ]) {
    const {code, out} = await type(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Examples:\n  $ phraseshift ${name}`);
  }
});

test('the report of a file goes to a folder of its name, wherever the file lies', async () => {
  const world = {written: ''};
  const told = await reportOf(join(folder, 'my speech.txt'), path => {
    world.written = path;
  });
  expect(told).toBe(0);
  expect(world.written).toBe('reports/my speech');
});

/** Runs the command in a world that writes nothing, and tells where it would have written. */
async function reportOf(path: string, onFolder: (folder: string) => void): Promise<number> {
  await writeFile(path, 'Peace for the people.');
  const streams = {out: () => undefined, err: () => undefined};
  const world = {
    ...terminalWorld(streams, false),
    async writeReport(_: unknown, into: string) {
      onFolder(into);
      return [`${into}/index.html`];
    },
  };
  return run(['report', path], world, streams);
}

test('two texts are aligned: passages, shares by part, and the texts side by side', async () => {
  await writeFile(
    join(folder, 'earlier.txt'),
    'The people want peace and bread. No war.\n\nOld words stay here.\n',
  );
  await writeFile(
    join(folder, 'later.txt'),
    'The people want lasting peace and bread. No war.\n\nFresh ink dries slowly.\n',
  );
  const pair = [join(folder, 'earlier.txt'), join(folder, 'later.txt')];
  const table = await json('align', ...pair);
  expect(table.rows.map(({operation}: {operation: string}) => operation)).toEqual([
    'edited',
    'kept',
    'dropped',
    'new',
  ]);
  const parts = await json('align', ...pair, '--by', 'part');
  expect(parts.rows).toHaveLength(2);
  expect((await json('align', ...pair, '--by', 'part', '--top', '1')).rows).toHaveLength(1);
  expect((await type('align', ...pair, '--by', 'part', '--only', 'new')).err).toContain('--by part');
  const only = await json('align', ...pair, '--only', 'new');
  expect(only.rows).toHaveLength(1);
  const partsPage = join(folder, 'parts.html');
  expect((await type('align', ...pair, '--by', 'part', '--out', partsPage)).err).toContain('rows');
  expect(await readFile(partsPage, 'utf8')).toContain('<table');
  const {code, err} = await type('align', ...pair, '--out', join(folder, 'pair.html'));
  expect([code, err]).toEqual([0, `${join(folder, 'pair.html')}: 3 rows\n`]);
  expect(await readFile(join(folder, 'pair.html'), 'utf8')).toContain('<ins>lasting</ins>');
});
