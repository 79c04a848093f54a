import {lstat, readdir, readFile, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod';
import {InputError} from '../../base/errors.ts';
import {errorCode} from '../error-code.ts';
import {parseChecked} from '../parse-checked.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected the id of a text');
const planSchema = z.strictObject({out: z.array(id), in: z.array(id)});

/** What a change takes out of a corpus and what it puts in; a text that is replaced stands in both. */
export type Plan = Readonly<z.infer<typeof planSchema>>;

/** The folder in which a change is made ready, in the corpus itself: `.change-4711-…`, by the id of its process and its start. */
export const STAGING = /^\.change-(\d+)-\d+$/;

/**
 * Carries out every change that was decided and then interrupted, so that a corpus is as before a change or as after it.
 *
 * A change is decided once its plan stands in its folder. True when there was one. InputError.
 */
export async function finishChanges(folder: string, entries: readonly string[]): Promise<boolean> {
  let finished = false;
  for (const name of entries.filter(entry => STAGING.test(entry))) {
    const staging = join(folder, name);
    const text = await readFile(join(staging, 'plan.json'), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    await carryOut(folder, staging, parseChecked(text, join(staging, 'plan.json'), planSchema));
    finished = true;
  }
  return finished;
}

/** Moves what a plan names to its place. To do it twice, or with another process at the same time, does no harm. */
export async function carryOut(folder: string, staging: string, plan: Plan): Promise<void> {
  for (const text of plan.out) {
    const kept = join(staging, 'old', text);
    if (!(await isThere(kept))) await moved(join(folder, text), kept);
  }
  for (const text of plan.in) await moved(join(staging, 'new', text), join(folder, text));
  await moved(join(staging, 'corpus.json'), join(folder, 'corpus.json'));
  await rm(staging, {recursive: true, force: true}).catch(() => undefined);
}

async function moved(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return; // moved before, by us or by another
    throw new InputError(`cannot move ${from} to ${to} (${code}); make room there and try again`);
  }
}

/** Whether something of this name is there, be it a link that leads nowhere. */
export async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

/** What lies in a folder; nothing where there is none. */
export async function entriesOf(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
