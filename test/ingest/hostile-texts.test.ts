import {expect, test} from '@jest/globals';
import {noteLines} from '../../src/ingest/normalise/note-lines.ts';
import {runningHeads} from '../../src/ingest/normalise/running-heads.ts';
import {structure} from '../../src/ingest/structure.ts';

const MOST_MS = 5000;
const times = (words: string, count: number) => words.repeat(count);

// Each takes minutes where a rule walks the whole text for every line, and some tenths of a second where none does.
test.each([
  ['headings that all say the same', times('Chapter I\n\nfoo\n\nChapter III\n\n', 20_000), 60_000],
  ['rows of lettered notes that nothing names', times('Note A.\n\nNote B.\n\n', 50_000), 1],
  ['a word that could be a link', `So it was.\n\n${times('PDF\n\n', 100_000)}`, 1],
  ['a long first paragraph', `${times('word ', 100_000)}\n\n${times('foo\n\n', 100_000)}`, 1],
  ['stops at the head', `${times('.', 100_000)}x\n\n${times('foo\n\n', 50_000)}`, 1],
])('%s are parted in little time', (_what, text, sections) => {
  const begin = performance.now();
  expect(structure(text.trimEnd())).toHaveLength(sections);
  expect(performance.now() - begin).toBeLessThan(MOST_MS);
});

test('lines of italics below a title page are read in little time', () => {
  const text = `The Title\n\nby John Smith\n\nx${times('_', 300_000)}x\n\nChapter I\n\n${times('So it was. ', 200)}`;
  const begin = performance.now();
  expect(structure(text.trimEnd()).map(({kind}) => kind)).toContain('heading');
  expect(performance.now() - begin).toBeLessThan(MOST_MS);
});

test.each([
  ['rounded marks', `(1) Foo\n\n${times('word(1) ', 100_000)}`],
  ['spaced marks', ` 1  Foo.\n\n${times('a 1  b', 100_000)}`],
])('%s in one line, with no note below, are left in little time', (_what, text) => {
  const begin = performance.now();
  expect(noteLines.changes(text).start).toHaveLength(0);
  expect(performance.now() - begin).toBeLessThan(MOST_MS);
});

test('a title of many pieces is no title of heads', () => {
  const title = times('THE TITLE OF - ', 20_000);
  const text = `CHAPTER I\n\n${title}\n\n${times('foo bar,\nTHE NAME OF\nfoo bar\n\n', 20_000)}`;
  const begin = performance.now();
  expect(runningHeads.changes(text).start).toHaveLength(0);
  expect(performance.now() - begin).toBeLessThan(MOST_MS);
});
