import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import * as disk from 'node:fs/promises';
import {join} from 'node:path';
import {beforeEach, describe, expect, jest, test} from '@jest/globals';
import {scratchFolders} from '../../support/scratch-folders.ts';

const scratch = scratchFolders();
const dying = {at: Number.POSITIVE_INFINITY, calls: 0};

/** The disk of a process that dies before its nth change of it: from then on nothing ever happens. */
const mortal =
  <Given extends readonly never[], Made>(act: (...given: Given) => Promise<Made>) =>
  (...given: Given): Promise<Made> => {
    dying.calls++;
    return dying.calls >= dying.at ? new Promise(() => undefined) : act(...given);
  };
const {mkdir, rename, rm, rmdir, writeFile} = disk;
jest.unstable_mockModule('node:fs/promises', () => ({
  ...disk,
  mkdir: mortal(mkdir as never),
  rename: mortal(rename as never),
  rm: mortal(rm as never),
  rmdir: mortal(rmdir as never),
  writeFile: mortal(writeFile as never),
}));
const {addTexts} = await import('../../../src/io/corpus/add-texts.ts');
const {changeCorpus} = await import('../../../src/io/corpus/change-corpus.ts');
const {readCorpus} = await import('../../../src/io/read-corpus.ts');

beforeEach(() => {
  Object.assign(dying, {at: Number.POSITIVE_INFINITY, calls: 0});
});

/** What a corpus says: its order, and every text. */
async function saying(corpus: string): Promise<string> {
  const {documents} = await readCorpus(corpus);
  return documents.map(({id, text}) => `${id}: ${text}`).join(' ');
}

/** A corpus of two texts, and a call that replaces one and adds another. */
async function begun() {
  const folder = scratch({'a.txt': 'A.', 'b.txt': 'B.', 'new/b.txt': 'New B.', 'new/c.txt': 'C.'});
  const corpus = join(folder, 'corpus');
  await addTexts([join(folder, 'a.txt'), join(folder, 'b.txt')], {corpus});
  dying.calls = 0;
  return {corpus, change: () => addTexts([join(folder, 'new')], {corpus, replace: true})};
}

const BEFORE = 'a: A. b: B.';
const AFTER = 'a: A. b: New B. c: C.';

test('a process that dies at any point leaves the corpus as it was, or as it was to be', async () => {
  const outcomes: string[] = [];
  for (let at = 1; ; at++) {
    const {corpus, change} = await begun();
    dying.at = at;
    const ended = await Promise.race([change().then(() => true), silence(at)]);
    Object.assign(dying, {at: Number.POSITIVE_INFINITY});
    if (ended) break;
    for (const name of readdirSync(corpus).filter(entry => entry.startsWith('.change-'))) {
      await rename(join(corpus, name), join(corpus, '.change-999999999-1')); // whose process is no more
    }
    const found = await saying(corpus);
    outcomes.push(found === BEFORE ? 'before' : found === AFTER ? 'after' : found);
    await addTexts([join(corpus, '../new')], {corpus, replace: true});
    expect(await saying(corpus)).toBe(AFTER);
    expect(readdirSync(corpus).filter(entry => entry.startsWith('.'))).toEqual([]);
  }
  const decided = outcomes.indexOf('after');
  expect(decided).toBeGreaterThan(10);
  expect(outcomes).toEqual([
    ...Array(decided).fill('before'),
    ...Array(outcomes.length - decided).fill('after'),
  ]);
}, 60_000);

/** Resolves when nothing has touched the disk any more: the process is as good as dead. */
async function silence(at: number): Promise<false> {
  while (dying.calls < at) await new Promise(resolve => setTimeout(resolve, 1));
  await new Promise(resolve => setTimeout(resolve, 5));
  if (dying.calls >= at && dying.at === at) return false;
  return new Promise(() => undefined);
}

describe('one change at a time', () => {
  test('while another process is at it, nothing is changed', async () => {
    const {corpus, change} = await begun();
    mkdirSync(join(corpus, `.change-${process.ppid}-1`)); // our parent lives
    await expect(change()).rejects.toThrow('corpus is being changed by another command: ');
    expect(readdirSync(corpus).filter(entry => entry.startsWith('.'))).toEqual([`.change-${process.ppid}-1`]);
    expect(await saying(corpus)).toBe(BEFORE);
  });

  test('nor by this one twice', async () => {
    const {corpus, change} = await begun();
    const ends = await Promise.allSettled([change(), change()]);
    expect(ends.map(({status}) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await saying(corpus)).toBe(AFTER);
  });
});

test('a plan that names places outside the corpus is not carried out', async () => {
  const {corpus} = await begun();
  mkdirSync(join(corpus, '.change-999999999-1'));
  writeFileSync(join(corpus, '.change-999999999-1', 'plan.json'), '{"in": [], "out": ["../../a"]}');
  await expect(readCorpus(corpus)).rejects.toThrow('expected the id of a text');
});

test('an error leaves no corpus where there was none', async () => {
  const corpus = join(scratch({}), 'x', 'corpus');
  await expect(changeCorpus(corpus, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(corpus)).toBe(false);
});

test('a place that cannot be written is said in one line', async () => {
  await expect(addTexts(['README.md'], {corpus: '/proc/corpus'})).rejects.toThrow(
    /^cannot change the corpus: \/proc\/corpus \(ENOENT\); expected a folder that may be written/u,
  );
});

test.each(['SIGKILL', 'SIGINT'])(
  'a real process ended by %s amid its work changes nothing',
  async signal => {
    const {corpus} = await begun();
    const script = `
    import {addTexts} from ${JSON.stringify(new URL('../../../dist/io/corpus/add-texts.js', import.meta.url).href)};
    const step = what => { if (what.endsWith('c.txt')) process.kill(process.pid, ${JSON.stringify(signal)}); };
    await addTexts([${JSON.stringify(join(corpus, '../new'))}], {corpus: ${JSON.stringify(corpus)}, replace: true, step});
    await new Promise(resolve => setTimeout(resolve, 1000));`;
    const {signal: ended} = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
    expect(ended).toBe(signal);
    expect(await saying(corpus)).toBe(BEFORE);
  },
  60_000,
);
