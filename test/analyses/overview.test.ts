import {expect, test} from '@jest/globals';
import {overview} from '../../src/analyses/overview.ts';
import {rows} from '../../src/model/table.ts';
import {twoParts} from '../support/text-of.ts';

test('parts and whole are sized; shared types count once in the whole (worked by hand)', () => {
  expect(rows(overview(twoParts))).toEqual([
    {section: 'Part I', paragraphs: 2, sentences: 3, words: 14, types: 8, share: expect.closeTo(60.87, 2)},
    {section: 'Part II', paragraphs: 1, sentences: 2, words: 9, types: 8, share: expect.closeTo(39.13, 2)},
    {section: 'Whole text', paragraphs: 3, sentences: 5, words: 23, types: 13, share: 100},
  ]);
});
