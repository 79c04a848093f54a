import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {afterAll, beforeEach, describe, expect, test} from '@jest/globals';
import {commentPage, type FencedBlock, fencedBlocks} from './support/fenced-blocks.ts';
import {parsedFolder} from './support/parsed-source.ts';
import {runExample} from './support/run-example.ts';
import {BUILT_MAIN, isOurs, runShellLine, scriptsOf, shellLines} from './support/run-shell-line.ts';
import {scratchFolders} from './support/scratch-folders.ts';

const ROOT = new URL('../', import.meta.url);
const PAGES = ['README.md', 'src/README.md', 'notebooks/README.md'].map(path => ({
  path,
  blocks: fencedBlocks(readFileSync(new URL(path, ROOT), 'utf8')),
}));
const COMMENTS = parsedFolder('src')
  .map(({path, text}) => ({path, blocks: fencedBlocks(commentPage(text))}))
  .filter(({blocks}) => blocks.length > 0);
/** Programs of which a line of a page is one, each with what asks whether it is here. */
const OTHERS = [
  {language: 'python', program: ['python3', '-c'], probe: 'import csv, json'},
  {language: 'r', program: ['Rscript', '-e'], probe: 'loadNamespace("jsonlite")'},
] as const;
const folderOf = scratchFolders();

type Page = {readonly path: string; readonly blocks: readonly FencedBlock[]};
const blocksIn = (pages: readonly Page[], language: string) =>
  pages.flatMap(({path, blocks}) =>
    blocks.filter(block => block.language === language).map(block => ({path, ...block})),
  );

describe('TypeScript in pages and comments', () => {
  const home = process.cwd();
  // What an example writes, it writes where we stand.
  beforeEach(() => process.chdir(folderOf({})));
  afterAll(() => process.chdir(home));

  test.each(blocksIn([...PAGES, ...COMMENTS], 'ts'))(
    '$path:$line gives what it says',
    async ({path, text}) => {
      const library = await import('../src/index.ts');
      const own = path.endsWith('.ts') ? await import(new URL(path, ROOT).href) : {};
      const claims = await runExample(text, library, own);
      expect(claims.length).toBeGreaterThan(0);
      for (const {line, expected, actual} of claims)
        expect({line, value: actual}).toEqual({line, value: expected});
    },
    60_000, // the first one loads the whole library
  );

  test('the check can fail: a wrong value, a name that is not exported, an error', async () => {
    const half = (x: number) => x / 2;
    const scope = {twice: (x: number) => x * 2};
    const claims = await runExample(
      "import {twice as double} from 'a';\nconst x: number = 2;\ndouble(x); // → 5\nhalf(1.25); // → 0.63",
      scope,
      {half},
    );
    expect(claims).toEqual([
      {line: 2, expected: 5, actual: 4},
      {line: 3, expected: 0.63, actual: 0.63},
    ]);
    await expect(runExample("import {thrice} from 'a';", scope)).rejects.toThrow('no such export: thrice');
    await expect(runExample('twice.x.y; // → 1', scope)).rejects.toThrow();
  });
});

type Other = (typeof OTHERS)[number];

function exitOf({program: [command, option]}: Other, line: string, cwd?: string): number | null {
  return spawnSync(command, [option, line], {cwd}).status;
}

const HERE = OTHERS.filter(other => exitOf(other, other.probe) === 0);

const linesOf = (page: Page, language: string) =>
  blocksIn([page], language).flatMap(({text}) => text.split('\n').filter(line => line !== ''));

/** The figures that a page shows, by their names: each as its lines draw it. */
const shownIn = ({path}: Page) =>
  Array.from(readFileSync(new URL(path, ROOT), 'utf8').matchAll(/<img src="([^"]+)"/g), ([, source = '']) => {
    return [basename(source), readFileSync(new URL(source, ROOT), 'utf8')] as const;
  });

/** The report definitions that a clone holds; what reports have written stays behind. */
const isDefinition = (path: string) => /(reports|\.report\.json)$/.test(path);

describe('shell lines in pages', () => {
  const scripts: {readonly [name: string]: string} = JSON.parse(
    readFileSync(new URL('package.json', ROOT), 'utf8'),
  ).scripts;

  test.each(PAGES)('every npm line of $path names a script, every other line is ours', page => {
    const lines = blocksIn([page], 'sh').flatMap(({text}) => shellLines(text));
    expect(
      lines.map(({command}) => command).filter(command => !isOurs(command) && !command.startsWith('npm ')),
    ).toEqual([]);
    expect(lines.flatMap(({command}) => scriptsOf(command)).filter(script => !(script in scripts))).toEqual(
      [],
    );
  });

  test.each(
    PAGES.filter(page =>
      blocksIn([page], 'sh').some(({text}) => shellLines(text).some(({command}) => isOurs(command))),
    ),
  )(
    'the phraseshift lines of $path run, one after another in one folder',
    async page => {
      if (!existsSync(BUILT_MAIN)) throw new Error('dist/cli/main.js is missing: run npm run build');
      const folder = folderOf({});
      cpSync(new URL('reports', ROOT), join(folder, 'reports'), {recursive: true, filter: isDefinition});
      for (const {command, exit} of blocksIn([page], 'sh').flatMap(({text}) => shellLines(text))) {
        if (!isOurs(command)) continue;
        const result = await runShellLine(command, folder);
        expect({command, ...result}).toEqual({
          command,
          exit,
          stderr: exit === 0 ? result.stderr : expect.stringMatching(/\S/),
        });
      }
      for (const [name, shown] of shownIn(page)) {
        const drawn = readFileSync(join(folder, 'figures', name), 'utf8');
        expect({name, isAsShown: drawn === shown}).toEqual({name, isAsShown: true});
      }
      for (const other of HERE)
        for (const line of linesOf(page, other.language))
          expect({line, exit: exitOf(other, line, folder)}).toEqual({line, exit: 0});
    },
    300_000,
  );

  test('the figure of the README is one of those compared', () => {
    expect(PAGES.flatMap(page => shownIn(page).map(([name]) => `${page.path}: ${name}`))).toEqual([
      'README.md: part-one.svg',
    ]);
  });

  test('the check can fail: exit codes are read and compared', async () => {
    expect(
      shellLines('# a comment\n\nphraseshift show nothing # exit 2\nphraseshift texts \\\n  --json'),
    ).toEqual([
      {command: 'phraseshift show nothing', exit: 2},
      {command: 'phraseshift texts --json', exit: 0},
    ]);
    expect(scriptsOf('npm ci && npm start && npm run nothing')).toEqual(['start', 'nothing']);
    expect(await runShellLine('exit 3', folderOf({}))).toEqual({exit: 3, stderr: ''});
  });
});

test('no block of a page is in a language that no test runs', () => {
  const run = ['ts', 'sh', '', ...OTHERS.map(({language}) => language)];
  expect(PAGES.flatMap(({blocks}) => blocks).filter(({language}) => !run.includes(language))).toEqual([]);
});

test('the check can fail: a wrong line of another language', () => {
  for (const other of HERE) expect(exitOf(other, 'no_such_function()')).not.toBe(0);
});

test('blocks are found in pages and in comments, and must be closed', () => {
  const block = {language: 'ts', line: 3, text: 'a;'};
  expect(fencedBlocks('One.\n```ts\na;\n```\n')).toEqual([block]);
  expect(fencedBlocks(commentPage('/** One.\n * ```ts\n * a;\n * ```\n */\nconst b = `\n```\n`;'))).toEqual([
    block,
  ]);
  expect(() => fencedBlocks('```ts\na;')).toThrow('block never closed: line 1');
});
