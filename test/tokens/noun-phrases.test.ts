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

test('names joined by "of" are one, and the number of a paragraph is no part of one', async () => {
  const council = textOf(
    '1. The Court hears the Committee of Ministers of the Council of Europe. The Members of the Council of Europe and the Secretary-General of the United Nations met.',
  );
  const spell = ({from, to}: {from: number; to: number}) =>
    council.document.text.slice(council.tokens.start[from], council.tokens.end[to - 1]);
  expect((await loadPhraseFinder('name'))(council).map(spell)).toEqual([
    'Committee of Ministers of the Council of Europe',
    'Members of the Council of Europe',
    'Secretary-General of the United Nations',
  ]);
  expect((await loadPhraseFinder('noun-phrase'))(council).map(spell)).toEqual([
    'The Court',
    'the Committee of Ministers of the Council of Europe',
    'The Members of the Council of Europe',
    'the Secretary-General of the United Nations',
  ]);
});

test('a text without words has none', async () => {
  expect((await loadPhraseFinder('name'))(textOf('—'))).toEqual([]);
});
