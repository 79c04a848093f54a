import {expect, test} from '@jest/globals';
import {formatMarkdown} from '../../src/render/markdown.ts';
import {SMALL, textTable} from './small-table.ts';

test('worked by hand: exact text', () => {
  expect(formatMarkdown(SMALL)).toBe(
    [
      '**What sets Part I apart**',
      '',
      '| Term | Count | Log Ratio |',
      '| :--- | ---: | ---: |',
      '| peace | 12\u2009345 | +0.3 |',
      '| war, "cold" | 0 | −2.3 |',
      '|  | 7 | – |',
      '',
      '- the target was taken out',
      '- space',
      '',
    ].join('\n'),
  );
});

test.each([
  ['a|b', 'a\\|b'],
  ['<script>', '\\<script\\>'],
  ['*_`~', '\\*\\_\\`\\~'],
  ['[x](y)', '\\[x\\](y)'],
  ['a\\|b', 'a\\\\\\|b'],
  ['two\nlines', 'two lines'],
  ['&amp;', '\\&amp;'],
])('text stays text: %j', (text, written) => {
  expect(formatMarkdown(textTable([text]))).toContain(`\n| ${written} |\n`);
});

test.each([
  ['1. first', '- 1\\. first'],
  ['- inner', '- \\- inner'],
  ['2) second', '- 2\\) second'],
])('a note opens no list of its own: %j', (text, item) => {
  expect(formatMarkdown({...SMALL, notes: [{code: 'x', text}]})).toContain(`\n\n${item}\n`);
});
