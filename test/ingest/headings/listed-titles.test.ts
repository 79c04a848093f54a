import {expect, test} from '@jest/globals';
import {listedTitles} from '../../../src/ingest/headings/listed-titles.ts';

const prose = `${'The meeting considers that the unity grows. '.repeat(6)}Peace wins.`;

test('a table of contents names the titles of a text, whatever it says of pages and capitals', () => {
  const paragraphs = [
    'Contents',
    'War . . . 3\nPeace 17\nAn Interlude 40',
    'WAR',
    prose,
    'PEACE',
    prose,
    'AN INTERLUDE',
    prose,
  ];
  expect([...listedTitles(paragraphs)]).toEqual([2, 4, 6]);
});

test.each([
  ['no table of contents', ['WAR', prose, 'PEACE', prose]],
  ['one that names two', ['Contents', 'War\nPeace', 'WAR', prose, 'PEACE', prose]],
])('none with %s', (_what, paragraphs) => {
  expect(listedTitles(paragraphs).size).toBe(0);
});
