import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {recipeDocuments} from '../../src/io/recipe-documents.ts';
import type {Recipe, RecipeInput} from '../../src/model/recipe.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const scratch = scratchFolders();
const of = (...inputs: readonly RecipeInput[]): Recipe => ({
  command: 'compare',
  version: '1',
  inputs,
  settings: {},
  measures: [],
});
const DECLARATION = {
  label: 'moscow-1957:I',
  path: 'moscow-1957/1957declaration.txt',
  sha256: 'cbed7b2339af080583e688b2f6c5fa812e89ef1ced30557a84d6b0fe767d0f46',
};

test('the texts of a recipe, each once, whatever part of it was meant', async () => {
  const {documents, notes} = await recipeDocuments(of(DECLARATION, {...DECLARATION, label: 'moscow-1957'}));
  expect(documents.map(({id}) => id)).toEqual(['moscow-1957']);
  expect(notes).toEqual([]);
});

test('a frequency list is no text', async () => {
  const folder = scratch({'list.tsv': 'term\tcount\npeace\t3\n'});
  const path = join(folder, 'list.tsv');
  expect(await recipeDocuments(of({label: path, path, sha256: '0'}))).toEqual({documents: [], notes: []});
});

test('a text that has changed, and one that is gone, are notes', async () => {
  const folder = scratch({'a.txt': 'Peace and war.'});
  const input = (name: string) => ({label: join(folder, name), path: name, sha256: name});
  const {documents, notes} = await recipeDocuments(of(input('a.txt'), input('b.txt')));
  expect(documents).toEqual([]);
  expect(notes.map(({code}) => code)).toEqual(['input-changed', 'input-missing']);
});
