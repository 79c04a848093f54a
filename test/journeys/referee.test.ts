import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {scratchFolders} from '../support/scratch-folders.ts';
import {type} from '../support/terminal.ts';

const folderWith = scratchFolders();

interface Row {
  readonly [column: string]: string | number | null;
}

async function rowsOf(...words: readonly string[]) {
  const {code, out} = await type(...words, '--json');
  expect(code).toBe(0);
  return JSON.parse(out) as {rows: readonly Row[]; notes: readonly {code: string; text: string}[]};
}

test('a plan fixed before looking: its terms are confirmed or not, all else is exploratory', async () => {
  const plan = {
    title: 'War',
    terms: [{term: 'war', expect: 'more'}, 'party', 'treaty'],
    measure: 'g2-four-term',
  };
  const folder = folderWith({'plan.json': JSON.stringify(plan)});
  const {rows, notes} = await rowsOf(
    'compare',
    'moscow-1957:I',
    'moscow-1957',
    '--plan',
    join(folder, 'plan.json'),
  );
  const finding = (term: string) => rows.find(row => row.term === term)?.finding;
  expect([finding('war'), finding('party'), finding('peace')]).toEqual([
    'confirmed',
    'confirmed',
    'exploratory',
  ]);
  expect(
    rows
      .filter(({p}) => p !== null)
      .map(({term}) => term)
      .sort(),
  ).toEqual(['party', 'war']);
  expect(notes.map(({text}) => text).join('\n')).toContain('treaty');
  const wrong = folderWith({'plan.json': '{"terms": ["war"], "measure": "log-ratio-walter"}'});
  const refused = await type('compare', 'moscow-1957:I', 'moscow-1957', '--plan', join(wrong, 'plan.json'));
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('log-ratio-walter has no test')]);
});

test('several texts in one table, each against the others or every two, from lists too', async () => {
  const parts = ['I', 'II', 'III'].map(part => `moscow-1957:${part}`);
  const {rows} = await rowsOf('compare', ...parts, '--top', '3');
  expect(rows).toHaveLength(3);
  const pairs = await rowsOf('compare', ...parts, '--against', 'pairs', '--top', '3');
  expect(pairs.rows).not.toEqual(rows);
  const list = (counts: object) => JSON.stringify(counts);
  const folder = folderWith({
    'a.counts.json': list({peace: 20, war: 5, people: 9}),
    'b.counts.json': list({peace: 6, war: 15, people: 9}),
    'c.counts.json': list({peace: 9, war: 9, people: 30}),
  });
  const lists = ['a', 'b', 'c'].map(name => join(folder, `${name}.counts.json`));
  const counted = await rowsOf('compare', ...lists);
  expect(counted.rows.map(({term}) => term).sort()).toEqual(['peace', 'people', 'war']);
});

test('every measure that counts allow, from two lists', async () => {
  const folder = folderWith({
    'a.counts.json': '{"peace": 20, "war": 5, "people": 9}',
    'b.counts.json': '{"peace": 6, "war": 15, "people": 9}',
  });
  const [a, b] = ['a', 'b'].map(name => join(folder, `${name}.counts.json`)) as [string, string];
  const {rows, notes} = await rowsOf('compare', a, b, '--measures', 'all');
  const [first] = rows;
  const empty = Object.keys(first ?? {}).filter(column => rows.every(row => row[column] === null));
  expect(empty.sort()).toEqual(['mannWhitney', 'permutation', 'textDispersion']);
  expect(notes.filter(({code}) => code === 'not-computed')).toHaveLength(3);
});

test('scores of your own, averaged, and what each word adds to the difference', async () => {
  const folder = folderWith({'scores.csv': 'term,score\npeace,9\nwar,1\n'});
  const path = join(folder, 'scores.csv');
  const words = [
    'shift',
    'moscow-1957:I',
    'moscow-1957:IV',
    '--scores',
    path,
    '--pieces',
    'words',
    '--resamples',
    '100',
  ];
  const {rows} = await rowsOf(...words);
  const added = rows.reduce((sum, {contribution}) => sum + Number(contribution), 0);
  // 13 of war and 14 of peace in Part I, 5 and 9 in Part IV
  expect(added).toBeCloseTo((5 * 1 + 9 * 9) / 14 - (13 * 1 + 14 * 9) / 27, 12);
  const both = await type(...words, '--graph', 'jensen-shannon');
  expect([both.code, both.err]).toEqual([2, expect.stringContaining('--graph jensen-shannon with --scores')]);
});

test('what is written for a paper holds what the screen showed', async () => {
  const folder = folderWith({});
  const path = join(folder, 'keyness.tsv');
  await type(
    'compare',
    'moscow-1957:I',
    'moscow-1957',
    '--interval',
    'bca',
    '--resamples',
    '200',
    '--out',
    path,
  );
  const [header = ''] = readFileSync(path, 'utf8').split('\n');
  expect(header.split('\t')).toEqual(
    expect.arrayContaining(['logRatioWalterLow', 'logRatioWalterHigh', 'topShare', 'pBh']),
  );
});
