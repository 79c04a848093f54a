import {mkdir, rename, rm, rmdir, writeFile} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {InputError} from '../../base/errors.ts';
import {errorCode} from '../error-code.ts';
import {type Manifests, readManifests} from '../read-manifests.ts';
import {makeFolder} from '../write-file.ts';
import {clearedWhenInterrupted} from './cleared-when-interrupted.ts';
import {carryOut, entriesOf, isThere, type Plan, STAGING} from './finish-changes.ts';

/** A corpus while a change is made ready. */
export interface Staging {
  /** As it stands. */
  readonly before: Manifests;
  /** Where the folders of new texts are made. */
  readonly texts: string;
}

/** What a change comes to: what moves, and what to tell. */
export interface Change<T> {
  readonly plan: Plan;
  readonly result: T;
}

/**
 * Changes a corpus whole or not at all. `prepare` writes what is new into a hidden folder beside the texts; only when all
 * of it stands there, one file decides that it is done, and the rest is moving folders into place.
 *
 * An error, a kill or a full disk before that file leaves the corpus as it was; after it, whoever opens the corpus next
 * finishes the moves. One change at a time. Throws InputError.
 */
export async function changeCorpus<T>(
  folder: string,
  prepare: (staging: Staging) => Promise<Change<T>>,
): Promise<T> {
  const isNew = !(await isThere(folder));
  try {
    const staging = await openStaging(folder);
    const unfinished = {staging, made: isNew ? folder : undefined};
    const {plan, result} = await clearedWhenInterrupted(unfinished, () => prepared(folder, staging, prepare));
    await carryOut(folder, staging, plan);
    return result;
  } catch (error) {
    throw asInputError(error, folder);
  } finally {
    if (isNew) await rmdir(folder).catch(() => undefined); // it stays where something came into it
  }
}

/** The change, decided. An error on the way leaves nothing behind. */
async function prepared<T>(
  folder: string,
  staging: string,
  prepare: (staging: Staging) => Promise<Change<T>>,
): Promise<Change<T>> {
  try {
    const before = await readManifests(folder);
    const change = await prepare({before, texts: join(staging, 'new')});
    if (change.plan.in.length + change.plan.out.length > 0) await decide(staging, change.plan, before);
    return change;
  } catch (error) {
    await rm(staging, {recursive: true, force: true}).catch(() => undefined);
    throw error;
  }
}

/** Makes the folder of this change, and clears away what was left by processes that were killed before they decided. */
async function openStaging(folder: string): Promise<string> {
  const own = `.change-${process.pid}-${Math.round(performance.timeOrigin)}`;
  const staging = join(folder, own);
  await makeFolder(folder);
  await makeOwn(staging, folder);
  for (const name of await entriesOf(folder)) {
    const [, owner] = STAGING.exec(name) ?? [];
    if (owner === undefined || name === own) continue;
    if (Number(owner) !== process.pid && isAlive(Number(owner))) {
      await rm(staging, {recursive: true, force: true});
      throw busy(folder, name);
    }
    if (!(await isThere(join(folder, name, 'plan.json')))) {
      await rm(join(folder, name), {recursive: true, force: true});
    }
  }
  await mkdir(join(staging, 'new'));
  await mkdir(join(staging, 'old'));
  return staging;
}

async function makeOwn(staging: string, folder: string): Promise<void> {
  try {
    await mkdir(staging);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw busy(folder, basename(staging));
    throw error;
  }
}

function busy(folder: string, name: string): InputError {
  return new InputError(
    `corpus is being changed by another command: ${folder}; wait until it has ended (or take out ${name} if none runs)`,
  );
}

function isAlive(owner: number): boolean {
  try {
    process.kill(owner, 0); // asks, and ends nothing
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

async function decide(staging: string, plan: Plan, {name, folder, manifests}: Manifests): Promise<void> {
  const known = manifests.map(({id}) => id);
  const stays = known.filter(id => plan.in.includes(id) || !plan.out.includes(id));
  const texts = [...stays, ...plan.in.filter(id => !known.includes(id))];
  const named = name === '.' || name === '' ? basename(resolve(folder)) : name;
  await writeFile(join(staging, 'corpus.json'), `${JSON.stringify({name: named, texts}, undefined, 2)}\n`);
  await writeFile(join(staging, 'plan.part'), JSON.stringify(plan));
  await rename(join(staging, 'plan.part'), join(staging, 'plan.json'));
}

function asInputError(error: unknown, folder: string): unknown {
  if (!(typeof error === 'object' && error !== null && 'syscall' in error)) return error;
  return new InputError(
    `cannot change the corpus: ${folder} (${errorCode(error)}); expected a folder that may be written, with room`,
  );
}
