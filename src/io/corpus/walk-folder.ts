import type {Dirent} from 'node:fs';
import {readdir, realpath} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {InputError} from '../../base/errors.ts';
import {byCodePoint} from '../../base/order.ts';
import type {Note} from '../../model/note.ts';
import {errorCode} from '../error-code.ts';

const DEEPEST = 32;

/** The files below a folder, and what was passed over. */
export interface Walk {
  /** In code-point order of their paths from the folder, `/` between names. */
  readonly files: readonly string[];
  readonly notes: readonly Note[];
}

/**
 * Which files lie in a folder and the folders in it: the same order on every machine.
 *
 * Hidden ones are passed over. No link is followed: one that stays in the folder leads to what is there anyway, one that
 * leads out of it is noted. InputError for a folder that may not be read, or folders in folders beyond all use.
 */
export async function walkFolder(folder: string): Promise<Walk> {
  const root = await realpath(folder);
  const found: {files: string[]; notes: Note[]} = {files: [], notes: []};
  await walk(folder, [], {root, found});
  return {files: found.files.sort(byCodePoint), notes: found.notes};
}

async function walk(
  folder: string,
  below: readonly string[],
  {root, found}: {root: string; found: {files: string[]; notes: Note[]}},
): Promise<void> {
  const here = join(folder, ...below);
  if (below.length > DEEPEST) throw new InputError(`too deep: ${here}; expected at most ${DEEPEST} folders`);
  for (const entry of await entriesIn(here)) {
    const names = [...below, entry.name];
    if (entry.isDirectory()) await walk(folder, names, {root, found});
    else if (entry.isFile()) found.files.push(names.join('/'));
    else found.notes.push(...(await noteOn(join(here, entry.name), root)));
  }
}

async function entriesIn(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, {withFileTypes: true});
    return entries.filter(({name}) => !name.startsWith('.')).sort((a, b) => byCodePoint(a.name, b.name));
  } catch (error) {
    throw new InputError(`may not be read: ${folder} (${errorCode(error)}); expected a folder to read`);
  }
}

/** What is neither file nor folder: a link, a pipe, a device. */
async function noteOn(path: string, root: string): Promise<readonly Note[]> {
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined) return [{code: 'broken-link', text: `${path}: leads nowhere; passed over`}];
  const way = relative(root, target);
  const isInside = way !== '..' && !way.startsWith(`..${sep}`) && way !== target;
  if (isInside && target !== path) return [];
  return [{code: 'link-out', text: `${path}: leads out of the folder or is no file; passed over`}];
}
