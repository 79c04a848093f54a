import {expect, test} from '@jest/globals';
import {textReuse} from '../../src/align/text-reuse.ts';
import {reusePairs} from '../../src/analyses/reuse-pairs.ts';
import {reuseTable} from '../../src/analyses/reuse-table.ts';
import {rows} from '../../src/model/table.ts';
import {textOf} from '../support/text-of.ts';

const FORMULA = 'workers of all countries unite for a lasting peace';
const reuse = textReuse([
  textOf(`Long ago somebody wrote: ${FORMULA}. It was forgotten.`, 'one'),
  textOf(`They said ${FORMULA}! And once more, ${FORMULA}.`, 'two'),
]);

test('a passage has its length, its places and its words (worked by hand)', () => {
  const table = reuseTable(reuse);
  expect(rows(table)).toEqual([
    {
      cluster: 1,
      words: 9,
      texts: 2,
      places: 3,
      reused: 18,
      where: 'one:text.1.1; two:text.1.1; two:text.1.2',
      excerpt: FORMULA,
    },
  ]);
  expect(table.notes.map(({text}) => text)).toEqual([
    '1 passages: 8 words or more in the same order, joined over gaps of 4 words or fewer',
    '0 runs of 8 words were left aside as stock phrases: they stand in more than 20 places',
  ]);
});

test('two texts share so many words (worked by hand)', () => {
  expect(rows(reusePairs(reuse))).toEqual([
    {earlier: 'one', later: 'two', passages: 1, earlierWords: 9, laterWords: 18},
  ]);
});
