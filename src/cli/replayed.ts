import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {InputError, type Recipe, type ReplayedFile, readRecipe, sameBytes} from '../index.ts';

/** What came of typing a recipe's command again. */
export interface Replay {
  readonly files: readonly ReplayedFile[];
  readonly before: Recipe;
  readonly again: Recipe;
}

/** Runs what was typed, quietly; gives the exit code and what was said on stderr. */
export type Typist = (words: readonly string[]) => Promise<{readonly code: number; readonly said: string}>;

/**
 * Types the command of a recipe again, into a folder that is gone afterwards, and compares the bytes.
 *
 * InputError for a recipe that was not made on the command line, and where the command cannot be done any more.
 */
export async function replayed(path: string, type: Typist): Promise<Replay> {
  const before = await readRecipe(path);
  if (before.typed === undefined) {
    throw new InputError(`${path}: no command to type again; expected a recipe that the command line wrote`);
  }
  const {words, out} = before.typed;
  const scratch = await mkdtemp(join(tmpdir(), 'phraseshift-replay-'));
  try {
    const {code, said} = await type([...words, '--out', join(scratch, out)]);
    if (code !== 0) throw new InputError(`cannot be made again: ${words.join(' ')}; ${said.trim()}`);
    return await compared({path, scratch, before, out});
  } finally {
    await rm(scratch, {recursive: true, force: true});
  }
}

interface Made {
  readonly path: string;
  readonly scratch: string;
  readonly before: Recipe;
  readonly out: string;
}

/** A report is a folder with its recipe inside; other results lie beside their recipe. */
async function compared({path, scratch, before, out}: Made): Promise<Replay> {
  const isReport = before.command === 'report';
  const made = isReport ? join(scratch, out) : scratch;
  const files = await sameBytes(made, dirname(path));
  const name = files.map(file => file.path).find(file => /(?:^|[./\\])recipe\.json$/u.test(file));
  const again = await readRecipe(join(made, name ?? 'recipe.json'));
  return {files, before, again};
}
