import {expect, test} from '@jest/globals';
import {loadPhraseFinder} from '../../src/tokens/noun-phrases.ts';
import {textOf} from '../support/text-of.ts';

const text = textOf('The working class of all countries struggles for peace.\n\nHe left the Soviet Union.');
const spelt = ({from, to}: {from: number; to: number}) =>
  text.document.text.slice(text.tokens.start[from], text.tokens.end[to - 1]);

test('noun phrases of two words or more, as they stand', async () => {
  const find = await loadPhraseFinder('noun-phrase');
  expect(find(text).map(spelt)).toEqual(['The working class', 'all countries', 'the Soviet Union']);
});

test('names of two words or more', async () => {
  const find = await loadPhraseFinder('name');
  expect(find(text).map(spelt)).toEqual(['Soviet Union']);
});

test('a text without words has none', async () => {
  expect((await loadPhraseFinder('name'))(textOf('—'))).toEqual([]);
});
