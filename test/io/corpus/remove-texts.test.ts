import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {addTexts} from '../../../src/io/corpus/add-texts.ts';
import {removeTexts} from '../../../src/io/corpus/remove-texts.ts';
import {scratchFolders} from '../../support/scratch-folders.ts';

const scratch = scratchFolders();

test('texts go with all their files, and out of the order; one that is not there keeps the others', async () => {
  const folder = scratch({'in/a.txt': 'A.', 'in/b.txt': 'B.', 'in/c.txt': 'C.'});
  const corpus = join(folder, 'corpus');
  await addTexts([join(folder, 'in')], {corpus});
  await expect(removeTexts(['a', 'bb'], corpus)).rejects.toThrow('unknown text: bb; ');
  expect(readdirSync(corpus).sort()).toEqual(['a', 'b', 'c', 'corpus.json']);
  const {changes} = await removeTexts(['c', 'a', 'c'], corpus);
  expect(changes.map(({id, change}) => [id, change])).toEqual([
    ['c', 'removed'],
    ['a', 'removed'],
  ]);
  expect(readdirSync(corpus).sort()).toEqual(['b', 'corpus.json']);
  expect(JSON.parse(readFileSync(join(corpus, 'corpus.json'), 'utf8')).texts).toEqual(['b']);
});
