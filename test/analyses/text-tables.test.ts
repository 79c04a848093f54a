import {expect, test} from '@jest/globals';
import {changeTable} from '../../src/analyses/change-table.ts';
import {noteTable} from '../../src/analyses/note-table.ts';
import {paragraphTable} from '../../src/analyses/paragraph-table.ts';
import {tokenRows} from '../../src/analyses/token-rows.ts';
import {numbers, rows, texts} from '../../src/model/table.ts';
import {partOf, textOf, twoParts} from '../support/text-of.ts';

test('paragraphs stand with their citation, kind and line; a part shows its own', () => {
  const whole = paragraphTable(twoParts);
  expect(texts(whole, 'kind')).toEqual(['heading', 'body', 'body', 'heading', 'body']);
  expect(numbers(whole, 'line')).toEqual([1, 3, 5, 7, 9]);
  expect(rows(paragraphTable(partOf(twoParts, 'I')))[1]).toEqual({
    citation: 'tiny:I.2',
    kind: 'body',
    line: 5,
    words: 4,
    text: 'The people want peace.',
  });
});

test('tokens stand as written, as compared, and with their place in the raw file', () => {
  const [, after] = rows(tokenRows(partOf(twoParts, 'II')));
  expect(after).toEqual({token: 'after', term: 'after', citation: 'tiny:II.1.1', line: 9, column: 6});
});

test('changes and oddities are listed with their places', () => {
  const text = textOf('One line.\r\n\r\nThe struggle against the\r\n\r\nworking class — “goes on.');
  expect(rows(changeTable(text)).at(-1)).toEqual({
    rule: 'line-ends',
    line: 4,
    column: 1,
    before: '"\\r\\n"',
    after: '"\\n"',
    context: JSON.stringify('e struggle against the\r\n\r\nworking class — “goes on'),
  });
  expect(rows(noteTable(text))).toEqual([
    {code: 'unbalanced-quotation', line: 5, column: 17, note: expect.stringContaining('goes on')},
  ]);
});
