import {execFile} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import {typeErrors} from '../../notebooks/runner/check-types.ts';
import {
  formatNotebook,
  linesOf,
  type Notebook,
  parseNotebook,
  sourceOf,
} from '../../notebooks/runner/notebook.ts';
import {placeInNotebook, programOf} from '../../notebooks/runner/program.ts';
import {brokenRules} from '../support/house-rules.ts';
import {importsOf} from '../support/imports-of.ts';
import {parsedFolder} from '../support/parsed-source.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILES = readdirSync(join(ROOT, 'notebooks')).filter(name => name.endsWith('.ipynb'));
const folderOf = scratchFolders();

/** What `npm run notebooks -- …` says and how it ends. */
function run(...words: readonly string[]): Promise<{readonly exit: number; readonly stderr: string}> {
  const options = ['--enable-source-maps', '--import', './.config/ts-node.mjs', 'notebooks/runner/main.ts'];
  return new Promise(resolve => {
    const child = execFile(process.execPath, [...options, ...words], {cwd: ROOT}, (_, __, stderr) =>
      resolve({exit: child.exitCode ?? -1, stderr}),
    );
  });
}

const notebookOf = (...sources: readonly string[]): Notebook => ({
  cells: sources.map((source, i) => ({
    cell_type: 'code',
    id: `cell-${i}`,
    metadata: {},
    source: linesOf(source),
    execution_count: null,
    outputs: [],
  })),
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});

describe('the notebooks', () => {
  test('have right types, run, and give the outputs they hold', async () => {
    expect(FILES.length).toBeGreaterThan(5);
    // The third says something else to who has fetched the later text.
    const texts: {readonly texts: readonly string[]} = JSON.parse(
      readFileSync(join(ROOT, 'corpus/corpus.json'), 'utf8'),
    );
    const told = FILES.filter(name => !name.startsWith('3-') || !texts.texts.includes('moscow-1960'));
    expect(await run('--check', ...told.map(name => join(ROOT, 'notebooks', name)))).toEqual({
      exit: 0,
      stderr: '',
    });
  });

  test.each(FILES)(
    '%s takes the library as an installed user does, and stands as Jupyter writes it',
    name => {
      const text = readFileSync(join(ROOT, 'notebooks', name), 'utf8');
      const notebook = parseNotebook(text);
      expect(formatNotebook(notebook)).toBe(text);
      const imported = notebook.cells
        .filter(({cell_type}) => cell_type === 'code')
        .flatMap(cell => [...sourceOf(cell).matchAll(/\b(?:from|import) '([^']+)'|\bimport\('([^']+)'\)/g)])
        .map(found => found[1] ?? found[2] ?? '');
      expect(imported).toContain('phraseshift');
      expect(imported.filter(target => target !== 'phraseshift' && !target.startsWith('node:'))).toEqual([]);
      expect(text.length).toBeLessThan(700_000);
    },
  );
});

describe('the runner', () => {
  test('names the cell and the line of a wrong type, before anything runs', () => {
    const program = programOf(
      notebookOf('const words = 3;', '\nconst text: string = words;'),
      './runner/record.ts',
    );
    const path = join(ROOT, 'notebooks', '.wrong.cells.mts');
    expect(typeErrors([{notebook: 'wrong.ipynb', path, program}])).toEqual([
      "wrong.ipynb, cell 2, line 2: Type 'number' is not assignable to type 'string'.",
    ]);
  });

  test('names the cell and the line of an error, leaves the file as it was, and goes on with the next', async () => {
    const failing = formatNotebook(
      notebookOf('const a: number = 1;', "// one\nif (a > 0) throw new Error('no');"),
    );
    const folder = folderOf({
      'a.ipynb': failing,
      'b.ipynb': formatNotebook(notebookOf("console.log('one', 2);\ndisplay('**three**');")),
    });
    expect(await run(join(folder, 'a.ipynb'), join(folder, 'b.ipynb'))).toEqual({
      exit: 1,
      stderr: 'a.ipynb, cell 2, line 2: no\nran b.ipynb\n',
    });
    expect(readFileSync(join(folder, 'a.ipynb'), 'utf8')).toBe(failing);
    expect(parseNotebook(readFileSync(join(folder, 'b.ipynb'), 'utf8')).cells).toMatchObject([
      {
        execution_count: 1,
        outputs: [
          {output_type: 'stream', text: ['one 2\n']},
          {output_type: 'display_data', data: {'text/markdown': ['**three**']}},
        ],
      },
    ]);
    expect(readdirSync(folder)).toEqual(['a.ipynb', 'b.ipynb']);
  });

  test('keeps the rules of the house, and takes the library by its name', () => {
    const sources = parsedFolder('notebooks/runner');
    const prints = / console; the library never prints$/; // a notebook does
    expect(sources.flatMap(brokenRules).filter(found => !prints.test(found))).toEqual([]);
    const outside = sources.flatMap(importsOf).filter(({isRelative}) => !isRelative);
    // The computed one is the notebook itself.
    expect([...new Set(outside.map(({target}) => target.replace(/^node:.*/, 'node:*')))].sort()).toEqual([
      '(computed)',
      'node:*',
      'phraseshift',
      'typescript',
    ]);
  });

  test('places lines of the program in the cells', () => {
    const program = programOf(notebookOf('a;', 'b;\nc;'), './record.ts');
    const lines = program.text.split('\n');
    expect(placeInNotebook(program, lines.indexOf('a;') + 1)).toBe('cell 1, line 1');
    expect(placeInNotebook(program, lines.indexOf('c;') + 1)).toBe('cell 2, line 2');
    expect(placeInNotebook(program, 1)).toBe('before the first cell');
  });

  test('refuses a file that is no notebook', () => {
    expect(() => parseNotebook('{"nbformat": 3}')).toThrow('not a notebook: nbformat 3; expected nbformat 4');
  });
});
