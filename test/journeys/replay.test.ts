import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {scratchFolders} from '../support/scratch-folders.ts';
import {type} from '../support/terminal.ts';

const folderWith = scratchFolders();

test('a table, a figure and a report are made again, byte for byte', async () => {
  const folder = folderWith({});
  await type('frequencies', 'moscow-1957:II', '--top', '5', '--out', join(folder, 'words.csv'));
  await type('chart', 'frequency-bars', 'moscow-1957:II', '--formats', 'svg', '--out', join(folder, 'bars'));
  await type('chart', 'frequency-bars', 'moscow-1957:II', '--out', join(folder, 'named', 'bars.svg'));
  await type('report', 'moscow-1957', '--out', join(folder, 'whole'));
  for (const recipe of [
    'words.recipe.json',
    'bars.recipe.json',
    'named/bars.recipe.json',
    'whole/recipe.json',
  ]) {
    const {code, out} = await type('replay', join(folder, recipe), '--json');
    const {rows} = JSON.parse(out);
    expect([recipe, code]).toEqual([recipe, 0]);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({state}: {state: string}) => state === 'same')).toBe(true);
  }
});

test('an input that has changed is named, and what differs or is gone', async () => {
  const folder = folderWith({'speech.txt': 'Peace and war.'});
  const speech = join(folder, 'speech.txt');
  mkdirSync(join(folder, 'out'));
  await type('frequencies', speech, '--out', join(folder, 'out', 'words.csv'));
  writeFileSync(speech, 'Peace and peace.');
  rmSync(join(folder, 'out', 'words.csv'));
  const {code, out} = await type('replay', join(folder, 'out', 'words.recipe.json'), '--json');
  const {rows, notes} = JSON.parse(out);
  expect(code).toBe(1);
  expect(rows).toEqual([
    {file: 'words.csv', state: 'missing'},
    {file: 'words.recipe.json', state: 'differs'},
  ]);
  expect(notes[0]).toMatchObject({code: 'input-changed', text: expect.stringContaining('speech.txt')});
});

test('what cannot be made again is one clear line', async () => {
  const folder = folderWith({'speech.txt': 'Peace and war.', 'no.json': '{}'});
  await type('frequencies', join(folder, 'speech.txt'), '--out', join(folder, 'words.csv'));
  rmSync(join(folder, 'speech.txt'));
  const gone = await type('replay', join(folder, 'words.recipe.json'));
  expect([gone.code, gone.out]).toEqual([2, '']);
  expect(gone.err).toMatch(/^phraseshift: cannot be made again: frequencies .*no such file: [^\n]*\n$/u);
  expect((await type('replay', join(folder, 'no.json'))).err).toMatch(
    /no\.json: command: expected string; it is missing\n$/u,
  );
  const recipe = JSON.parse(readFileSync(join(folder, 'words.recipe.json'), 'utf8'));
  writeFileSync(join(folder, 'library.json'), JSON.stringify({...recipe, typed: undefined}));
  expect((await type('replay', join(folder, 'library.json'))).err).toContain('no command to type again');
});
