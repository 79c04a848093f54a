import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {readScores} from '../../src/io/read-scores.ts';
import {scratchFolders} from '../support/scratch-folders.ts';

const scratch = scratchFolders();

async function read(content: string) {
  return readScores(join(scratch({'s.csv': content}), 's.csv'));
}

test('terms with their scores, by commas or tabs, in any order of columns', async () => {
  const {scores, sha256} = await read('term,score\nPeace,8.5\n"working class",-1\n\n');
  expect([...scores]).toEqual([
    ['peace', 8.5],
    ['working class', -1],
  ]);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
  expect([...(await read('rank\tscore\tword\n1\t2.5\twar\n')).scores]).toEqual([['war', 2.5]]);
});

test.each([
  ['term,count\npeace,3\n', 's.csv:1: no columns term and score: term, count; expected term,score'],
  ['term,score\npeace,high\n', 's.csv:2: no number: "high"; expected the score of peace'],
  ['term,score\npeace,1\nPeace,2\n', 's.csv:3: a second score of peace; expected one'],
  ['term,score\n', 'no scores; expected at least one term with its score'],
])('%j is refused in one line', async (content, wrong) => {
  await expect(read(content)).rejects.toThrow(wrong);
});
