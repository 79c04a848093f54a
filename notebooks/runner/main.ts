// Runs notebooks and writes what their cells gave back into them:
//   npm run notebooks                       all of this folder
//   npm run notebooks -- my-notebook.ipynb  this one
//   npm run notebooks -- --check            compares, and writes nothing
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type TypedProgram, typeErrors} from './check-types.ts';
import {formatNotebook, type Notebook, parseNotebook} from './notebook.ts';
import {programOf} from './program.ts';
import {runNotebook} from './run-notebook.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const RECORDER = join(HERE, 'record.ts');

interface Opened extends TypedProgram {
  readonly file: string;
  readonly text: string;
  readonly parsed: Notebook;
}

const given = process.argv.slice(2);
const isCheck = given.includes('--check');
const named = given.filter(word => word !== '--check').map(path => resolve(path));
process.exitCode = await runAll(named.length > 0 ? named : await shipped());

async function shipped(): Promise<readonly string[]> {
  const folder = dirname(HERE);
  return (await readdir(folder))
    .filter(name => name.endsWith('.ipynb'))
    .map(name => join(folder, name))
    .sort();
}

async function runAll(files: readonly string[]): Promise<number> {
  const opened = await Promise.all(files.map(open));
  const errors = typeErrors(opened);
  for (const error of errors) say(error);
  if (errors.length > 0) return 1;
  let differing = 0;
  // One after another: they share one recording and one console.
  for (const notebook of opened) differing += await runOne(notebook);
  return differing === 0 ? 0 : 1;
}

async function open(file: string): Promise<Opened> {
  const text = await readFile(file, 'utf8');
  const parsed = parseNotebook(text);
  const folder = dirname(file);
  const notebook = basename(file);
  const path = join(folder, `.${notebook}.${process.pid}.cells.mts`);
  const recorder = relative(folder, RECORDER).replaceAll('\\', '/');
  return {
    file,
    text,
    parsed,
    notebook,
    path,
    program: programOf(parsed, recorder.startsWith('.') ? recorder : `./${recorder}`),
  };
}

/** 1 when the notebook failed, or when it does not give what it holds and that was the question. */
async function runOne(opened: Opened): Promise<number> {
  try {
    const after = formatNotebook(await runNotebook(opened.parsed, opened));
    if (isCheck) {
      const isSame = withoutPixels(after) === withoutPixels(opened.text);
      if (!isSame) say(`${opened.notebook}: gives other outputs than it holds; npm run notebooks`);
      return isSame ? 0 : 1;
    }
    await writeFile(opened.file, after);
    say(`ran ${opened.notebook}`);
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** Pixels are the rasteriser's, which other processors may round otherwise; the specification they show is compared. */
function withoutPixels(notebook: string): string {
  return notebook.replace(/("image\/png": )"[^"]*"/gu, '$1""');
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
