import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from '@jest/globals';
import {scratchFolders} from '../support/scratch-folders.ts';
import {type} from '../support/terminal.ts';

const folderWith = scratchFolders();
const REPORTS = fileURLToPath(new URL('../../reports/', import.meta.url));
const LATER =
  'The socialist countries and the working class want peace. The forces of peace have grown, and a new world war is not inevitable.';

test('from a comparison to the methods section: paragraph, edition, bibliography', async () => {
  const folder = folderWith({});
  await type('compare', 'moscow-1957:I', 'moscow-1957', '--out', join(folder, 'part-one.csv'));
  const recipe = join(folder, 'part-one.recipe.json');
  const printed = await type('methods', recipe);
  expect([printed.code, printed.err]).toEqual([0, '']);
  expect(printed.out).toMatch(
    /^## Methods\n.*The rate of each word in moscow-1957:I was compared with that in the rest/su,
  );
  expect(printed.out).toContain('Translation: Hsinhua News Agency');
  await type('methods', recipe, '--out', join(folder, 'paper.md'));
  expect(readFileSync(join(folder, 'paper.md'), 'utf8')).toBe(printed.out);
  expect(readFileSync(join(folder, 'paper.bib'), 'utf8')).toMatch(/@article\{dunning-1993,/u);
  const items = JSON.parse(readFileSync(join(folder, 'paper.csl.json'), 'utf8')) as {id: string}[];
  expect(items.map(({id}) => id)).toEqual(
    expect.arrayContaining(['dunning-1993', 'moscow-1957', 'phraseshift']),
  );
  const {rows} = JSON.parse((await type('methods', recipe, '--json')).out);
  expect(new Set(rows.map(({part}: {part: string}) => part)).size).toBe(4);
});

test('a text that has changed since, or is gone, has no edition there, and a note says so', async () => {
  const folder = folderWith({'a.txt': 'Peace and war.', 'b.txt': 'War and war.'});
  const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
  await type('compare', a, b, '--min', '1', '--out', join(folder, 'ab.csv'));
  writeFileSync(a, 'Peace and peace.');
  const {out, err} = await type('methods', join(folder, 'ab.recipe.json'));
  expect(err).toMatch(/^note: \S*a\.txt is not what it was: its edition is left out\n$/u);
  expect(out).toContain(`File ${b.replaceAll('_', '\\_')}`);
});

test('a report by definition: the Declaration and what came after, once there is something', async () => {
  const folder = folderWith({'statement.txt': `${LATER}\n\n${LATER}`});
  const definition = join(REPORTS, 'declaration-and-later.report.json');
  const alone = await type('report', definition, '--out', join(folder, 'alone'));
  expect(alone.code).toBe(0);
  expect(alone.err).toMatch(/note: the corpus has no text dated after moscow-1957 \(later\)/u);
  const corpus = join(folder, 'corpus');
  await type('add', join(folder, 'statement.txt'), '--corpus', corpus, '--date', '1960-11');
  const both = await type('report', definition, '--corpus', corpus, '--out', join(folder, 'both'));
  expect([both.code, both.err]).toEqual([0, '']);
  expect(both.out).toMatch(
    /^The Declaration of 1957 and what came after\n.*\n- statement against moscow-1957/u,
  );
  const table = readFileSync(join(folder, 'both/tables/section-2-statement-compare.csv'), 'utf8');
  expect(table).toContain('\n');
  const replayed = await type('replay', join(folder, 'both/recipe.json'));
  expect(replayed.code).toBe(0);
  const {out} = await type('methods', join(folder, 'both/recipe.json'), '--corpus', corpus);
  expect(out).toContain('were aligned, and every phrase of the two was classed');
});

test('the lines behind a figure go into an appendix', async () => {
  const stem = join(folderWith({}), 'bars');
  const words = [
    'chart',
    'keyness-bars',
    'moscow-1957:I',
    'moscow-1957',
    '--top',
    '3',
    '--formats',
    'svg',
    '--out',
    stem,
  ];
  const {code, err} = await type(...words, '--appendix');
  expect([code, err]).toEqual([0, expect.stringMatching(/bars\.appendix\.md: \d+ rows\n/u)]);
  const appendix = readFileSync(`${stem}.appendix.md`, 'utf8');
  expect(appendix).toMatch(/\| aggressive \| .* \| moscow-1957:I\.\d+\.\d+ \|/u);
  expect(appendix).not.toContain('| hidden');
});

test('a definition that is wrong is one clear line', async () => {
  const folder = folderWith({
    'mine.report.json': '{"title": "x", "texts": {}, "sections": [{"story": "the-text", "of": "y"}]}',
  });
  const {code, err} = await type('report', join(folder, 'mine.report.json'));
  expect(code).toBe(2);
  expect(err).toMatch(/^phraseshift: \S*mine\.report\.json: unknown group: y; expected one of each\n$/u);
});
