import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {strToU8, zipSync} from 'fflate';
import {addTexts} from '../../../src/io/corpus/add-texts.ts';
import {unpackedSources} from '../../../src/io/corpus/unpacked-sources.ts';
import {readManifests} from '../../../src/io/read-manifests.ts';
import {sha256} from '../../../src/io/sha256.ts';
import {scratchFolders} from '../../support/scratch-folders.ts';

const scratch = scratchFolders();
const zipped = (files: {readonly [path: string]: string}) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

async function added(files: {readonly [path: string]: string | Uint8Array}) {
  const folder = scratch(files);
  const corpus = join(folder, 'corpus');
  const {notes} = await addTexts(
    Object.keys(files).map(path => join(folder, path)),
    {corpus},
  );
  return {manifests: (await readManifests(corpus)).manifests, notes};
}

test('the texts of an archive come one by one, and say where they come from', async () => {
  const archive = zipped({'a/one.txt': 'One.', 'b/one.txt': 'Other.', '.hidden': 'x', 'two.txt': 'Two.'});
  const {manifests} = await added({'letters.zip': archive});
  expect(manifests.map(({id}) => id)).toEqual(['one', 'letters-b-one', 'two']);
  expect(manifests[0]).toMatchObject({
    file: 'one.txt',
    part: {of: 'letters.zip', sha256: sha256(archive), name: 'a/one.txt'},
  });
});

test('the rows of a table come with what its columns say', async () => {
  const table = 'title,date,text\nOn Peace,1957-11-16,Peace.\nOn War,last year,War.\n';
  const {manifests, notes} = await added({'speeches.csv': table});
  expect(manifests).toMatchObject([
    {title: 'On Peace', dates: {published: '1957-11-16'}},
    {title: 'On War', part: {of: 'speeches.csv'}},
  ]);
  expect(manifests.every(({id}) => id.startsWith('speeches-'))).toBe(true);
  expect(notes).toEqual(notes.filter(({code}) => code === 'unusable-fact'));
});

test('an archive in archives beyond all use, an empty one, a bomb and a path that leads out are refused by name', async () => {
  const unpacked = (path: string, bytes: Uint8Array, limit = 1) => unpackedSources({path, bytes}, {limit});
  const within = (bytes: Uint8Array) => zipSync({'inner.zip': bytes});
  const three = within(within(zipped({'a.txt': 'A.'})));
  expect(await unpacked('three.zip', three)).toMatchObject([{path: 'three.zip/inner.zip/inner.zip/a.txt'}]);
  await expect(unpacked('four.zip', within(three))).rejects.toThrow('archive in archives: ');
  await expect(unpacked('none.zip', zipped({'.x': ''}))).rejects.toThrow('no texts in: none.zip');
  await expect(unpacked('bomb.zip', zipped({'a.txt': ' '.repeat(5e6)}))).rejects.toThrow('bomb.zip: ');
  await expect(unpacked('out.zip', zipped({'../../a.txt': 'A.'}))).rejects.toThrow(
    'out.zip: path leads out of the archive',
  );
});
