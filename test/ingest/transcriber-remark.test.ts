import {expect, test} from '@jest/globals';
import {structure} from '../../src/ingest/structure.ts';
import {isTranscriberRemark} from '../../src/ingest/transcriber-remark.ts';

test.each([
  ['Note: Two chapters are reversed. This Etext corrects it.', true],
  ["[Transcriber's note: missing words are marked in this\nelectronic edition.]", true],
  ['Note: the ship was late.', false],
  ['He read this e-book to the end.', false],
  [`Note: this e-text ${'goes on '.repeat(200)}`, false],
  ['', false],
])('%j speaks of the file: %s', (paragraph, is) => {
  expect(isTranscriberRemark(paragraph)).toBe(is);
});

test('it is no part of the text', () => {
  const text = 'CHAPTER I\n\nNote: this etext is whole.\n\nHe came home.';
  expect(structure(text).map(({kind}) => kind)).toEqual(['heading', 'paratext', 'body']);
});
