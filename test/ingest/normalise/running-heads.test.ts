import {describe, expect, test} from '@jest/globals';
import {runningHeads} from '../../../src/ingest/normalise/running-heads.ts';
import {applyStep} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, runningHeads.changes(text));
const cut = (head: string, times: number) =>
  Array.from({length: times}, (_, i) => `The peace of the\n\n${i + 10} ${head}\n\nworld goes on.`).join(
    '\n\n',
  );

describe('running heads', () => {
  test('worked by hand: the same words that cut sentences are dropped, with the number of the page', () => {
    expect(normalise(cut('THE STRUGGLE', 4))).toBe(
      Array.from({length: 4}, () => 'The peace of the\n\nworld goes on.').join('\n\n'),
    );
  });

  test('worked by hand: the first lines of pages that form feeds end', () => {
    const pages = ['Peace', 'War', 'Talks', 'The end'].map(word => `THE STRUGGLE\nHere\nof ${word}.`);
    expect(normalise(pages.join('\f'))).toBe(
      'Here\nof Peace.\fHere\nof War.\fHere\nof Talks.\fHere\nof The end.',
    );
  });

  test('worked by hand: the title of the chapter again, among the lines of a paragraph', () => {
    const chapter = (head: string) =>
      `CHAPTER I\nTHE STRUGGLE - AFTER ALL\nThe peace of the\n${head}world goes on.`;
    const text = ['THE STRUGGLE\n', 'AFTER ALL\n', 'AFTER ALL\n', 'THE STRUGGLE - AFTER ALL\n'].map(chapter);
    expect(normalise(text.join('\n\n'))).toBe(Array.from(text, () => chapter('')).join('\n\n'));
  });

  test.each([
    ['three alone', cut('THE STRUGGLE', 3)],
    ['a refrain', Array.from({length: 6}, () => 'Long live peace!\n\nThe people speak.').join('\n\n')],
    [
      'a heading that comes again',
      Array.from({length: 6}, () => 'Voting\n\nEach has one vote.').join('\n\n'),
    ],
    ['one line again and again', Array(40).fill('peace and war').join('\n\n')],
    ['long paragraphs', cut('peace '.repeat(20), 5)],
    ['numbers', cut('', 5)],
    ['no text', ''],
  ])('%s: all stays', (_what, text) => {
    expect(normalise(text)).toBe(text);
  });
});
