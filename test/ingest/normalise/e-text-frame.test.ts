import {expect, test} from '@jest/globals';
import {eTextFrame} from '../../../src/ingest/normalise/e-text-frame.ts';
import {applyStep, undone} from '../../../src/model/ledger.ts';

const normalise = (text: string) => applyStep(text, eTextFrame.changes(text));

test.each([
  [
    'both lines',
    'Title: Peace\n\n*** START OF THE PROJECT GUTENBERG EBOOK PEACE ***\n\nPEACE\n\nIt wins.\n\n*** END OF THE PROJECT GUTENBERG EBOOK PEACE ***\n\nLicense\n',
    '\nPEACE\n\nIt wins.\n\n',
  ],
  ['older words', '***START OF THIS PROJECT GUTENBERG EBOOK PEACE***\nPeace.\n', 'Peace.\n'],
  [
    'the end twice',
    'Peace.\n\nEnd of the Project Gutenberg EBook of Peace, by A\n\n*** END OF THIS PROJECT GUTENBERG EBOOK PEACE ***\n',
    'Peace.\n\n',
  ],
  ['the end alone', 'Peace.\n*** END OF THIS PROJECT GUTENBERG EBOOK PEACE ***\n', 'Peace.\n'],
  [
    'a title on two lines',
    'x\n*** START OF THE PROJECT GUTENBERG EBOOK PEACE,\nAND WAR ***\nPeace.\n',
    'Peace.\n',
  ],
  ['neither', 'A start of this.\n', 'A start of this.\n'],
  [
    'an end before the start',
    '*** END OF THE PROJECT GUTENBERG EBOOK X ***\n*** START OF THE PROJECT GUTENBERG EBOOK X ***\nPeace\n',
    undefined,
  ],
])('with %s', (_what, text, expected = text) => {
  expect(normalise(text)).toBe(expected);
  expect(undone(normalise(text), [eTextFrame.changes(text)])).toBe(text);
});
