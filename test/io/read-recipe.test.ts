import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {readRecipe} from '../../src/io/read-recipe.ts';
import {scratchFolders} from '../support/scratch-folders.ts';
import {tinyTable} from '../support/tiny-table.ts';

const folderWith = scratchFolders();

test('law: what was written is read', async () => {
  const recipe = {...tinyTable.recipe, seed: 1957, typed: {words: ['texts'], out: 'texts.csv'}};
  const folder = folderWith({
    'recipe.json': JSON.stringify(recipe),
    'plain.json': JSON.stringify(tinyTable.recipe),
  });
  expect(await readRecipe(join(folder, 'recipe.json'))).toEqual(recipe);
  expect(await readRecipe(join(folder, 'plain.json'))).toEqual(tinyTable.recipe);
});

test('what is no recipe is said with its key', async () => {
  const folder = folderWith({'no.json': '{"command": 1}'});
  await expect(readRecipe(join(folder, 'no.json'))).rejects.toThrow(
    /no\.json: command: expected string; got 1$/,
  );
});
