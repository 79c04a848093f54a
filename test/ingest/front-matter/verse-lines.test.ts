import {expect, test} from '@jest/globals';
import {areVerses} from '../../../src/ingest/front-matter/verse-lines.ts';

test.each([
  [
    'verses',
    ['The sea goes out, the sea comes in,', 'And what it took', 'It keeps, it keeps', '"For ever."'],
    true,
  ],
  ['too few', ['The sea goes out,', 'And what it took', 'It keeps'], false],
  ['prose in lines', ['The sea goes out and', 'what it took it', 'keeps for ever, as', 'they say'], false],
  ['talk', ['"No."', '"Yes."', '"No," he said.', '"Yes!"'], false],
  ['long lines', Array<string>(4).fill(`The sea ${'goes out and '.repeat(8)}`), false],
  ['no lines', [], false],
])('%s', (_what, lines, are) => {
  expect(areVerses(lines)).toBe(are);
});
