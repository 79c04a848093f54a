import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {InputError} from '../../src/base/errors.ts';
import {corpusFolder} from '../../src/io/corpus-folder.ts';
import {readCorpus} from '../../src/io/read-corpus.ts';
import {readManifests} from '../../src/io/read-manifests.ts';
import {sha256} from '../../src/io/sha256.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const scratchFolder = scratchFolders();

const peace = 'Peace on earth.';

function manifest(id: string, change: object = {}): string {
  const hash = sha256(new TextEncoder().encode(peace));
  return JSON.stringify({
    id,
    title: id,
    dates: {},
    language: 'en',
    rights: 'ours',
    file: 'a.txt',
    sha256: hash,
    ...change,
  });
}

/** A corpus with these texts, each saying the same. */
function corpus(ids: readonly string[], files: {readonly [path: string]: string} = {}): string {
  const texts = ids.flatMap(id => [
    [`${id}/manifest.json`, manifest(id)],
    [`${id}/a.txt`, peace],
  ]);
  return scratchFolder({...Object.fromEntries(texts), ...files});
}

describe('sha256', () => {
  test('published: FIPS 180-2, "abc"', () => {
    expect(sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('readManifests', () => {
  test('the order is that of corpus.json, then of the ids', async () => {
    const folder = corpus(['a', 'b', 'c', 'd'], {'corpus.json': '{"name": "Four", "texts": ["c", "b"]}'});
    const {name, manifests} = await readManifests(folder);
    expect([name, ...manifests.map(({id}) => id)]).toEqual(['Four', 'c', 'b', 'a', 'd']);
  });

  test('the shipped corpus holds the Declaration', async () => {
    const {manifests} = await readManifests(await corpusFolder());
    expect(manifests.map(({id}) => id)).toContain('moscow-1957');
  });

  test('refuses an id that is not the name of its folder', async () => {
    const folder = scratchFolder({'a/manifest.json': manifest('b')});
    await expect(readManifests(folder)).rejects.toThrow('id: expected a, the name of its folder; got b');
  });

  test('refuses a listed text that is not there, and a corpus that is none', async () => {
    const folder = corpus([], {'corpus.json': '{"name": "None", "texts": ["a"]}'});
    await expect(readManifests(folder)).rejects.toThrow(
      new InputError(
        `${join(folder, 'corpus.json')}: no folder of this text: a; take it out of the list, or bring it back`,
      ),
    );
    await expect(corpusFolder(join(folder, 'x'))).rejects.toThrow('no such corpus: ');
  });
});

describe('readCorpus', () => {
  test('reads every text, named from the corpus folder wherever it lies', async () => {
    const {documents} = await readCorpus(corpus(['a', 'b']));
    expect(documents.map(({id, text, source}) => [id, text, source.path])).toEqual([
      ['a', peace, 'a/a.txt'],
      ['b', peace, 'b/a.txt'],
    ]);
  });

  test('refuses a file that has changed since its manifest was written', async () => {
    const folder = corpus(['a'], {'a/a.txt': 'War.'});
    await expect(readCorpus(folder)).rejects.toThrow(
      /a\.txt: not the file of its manifest: SHA-256 [0-9a-f]{12}…; expected [0-9a-f]{12}…$/,
    );
  });

  test('reads a legacy encoding that the manifest names', async () => {
    const bytes = Uint8Array.of(0x93, 0xe9, 0x94);
    const folder = scratchFolder({
      'a/manifest.json': manifest('a', {encoding: 'windows-1252', sha256: sha256(bytes)}),
      'a/a.txt': bytes,
    });
    expect((await readCorpus(folder)).documents[0]?.text).toBe('“é”');
  });
});
