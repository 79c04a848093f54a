import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {frequencyBars} from '../../src/charts/frequency-bars.ts';
import {writeFigure} from '../../src/io/write-figure.ts';
import {sampleFrequencies} from '../charts/sample-tables.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const folderWith = scratchFolders();
const chart = frequencyBars(sampleFrequencies());

test('law: four files and what travels along, the same bytes when written again', async () => {
  const folder = folderWith({});
  const once = await writeFigure(chart, join(folder, 'once', 'words'));
  const again = await writeFigure(chart, join(folder, 'again', 'words'));
  expect(readdirSync(join(folder, 'once')).sort()).toEqual([
    'words.caption.md',
    'words.csv',
    'words.pdf',
    'words.png',
    'words.recipe.json',
    'words.svg',
    'words.vl.json',
  ]);
  once.forEach((path, i) => {
    expect(readFileSync(path).equals(readFileSync(again[i] ?? ''))).toBe(true);
  });
});

test('only the formats asked for', async () => {
  const folder = folderWith({});
  await writeFigure(chart, join(folder, 'words'), {formats: ['svg']});
  expect(readdirSync(folder).sort()).toEqual([
    'words.caption.md',
    'words.csv',
    'words.recipe.json',
    'words.svg',
  ]);
});

test('law: another process, in another time zone and language, writes the same bytes', async () => {
  const folder = folderWith({});
  const program = `
    const {frequencyBars} = await import('./src/charts/frequency-bars.ts');
    const {writeFigure} = await import('./src/io/write-figure.ts');
    const {sampleFrequencies} = await import('./test/charts/sample-tables.ts');
    await writeFigure(frequencyBars(sampleFrequencies()), process.argv[1]);`;
  execFileSync(
    process.execPath,
    ['--import', './.config/ts-node.mjs', '--input-type=module', '-e', program, join(folder, 'there')],
    {
      env: {
        ...process.env,
        TS_NODE_TRANSPILE_ONLY: 'true',
        TZ: 'Pacific/Chatham',
        LC_ALL: 'tr_TR.UTF-8',
        NODE_OPTIONS: '',
      },
    },
  );
  for (const path of await writeFigure(chart, join(folder, 'here'))) {
    const there = readFileSync(path.replace(/here(?=\.[^/]*$)/, 'there'));
    expect(readFileSync(path).equals(there)).toBe(true);
  }
});

test('a place that cannot be written is one clear line', async () => {
  const folder = folderWith({file: 'in the way'});
  await expect(writeFigure(chart, join(folder, 'file', 'words'), {formats: ['svg']})).rejects.toThrow(
    /^cannot write: /,
  );
});
