import {readFileSync} from 'node:fs';
import {expect, test} from '@jest/globals';
import {documentedNames} from './support/doc-comments.ts';

const NAMES = documentedNames('src/index.ts');

test('the names are those of surface.txt', () => {
  const agreed = readFileSync(new URL('surface.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  expect(NAMES.map(({name}) => name)).toEqual(agreed.map(name => name.replace('type ', '')).sort());
});

test('every public name has a comment, whose first line is a sentence or a question', () => {
  expect(NAMES.filter(({text}) => text === '').map(({name, place}) => `${place}: ${name}`)).toEqual([]);
  const unfinished = NAMES.filter(({text}) => !/[.?:)]$/.test(text.split('\n\n')[0]?.trim() ?? ''));
  expect(unfinished.map(({name, place}) => `${place}: ${name}`)).toEqual([]);
});

test('a function that throws says which error', () => {
  const silent = NAMES.filter(({throws, text}) => throws && !/Error/.test(text));
  expect(silent.map(({name, place}) => `${place}: ${name}`)).toEqual([]);
});

test('every function, constant and class shows by an example how it is used', () => {
  const bare = NAMES.filter(({isValue, text}) => isValue && !text.includes('\n```ts\n'));
  expect(bare.map(({name, place}) => `${place}: ${name}`)).toEqual([]);
});

test('the check can fail: a name without a comment', () => {
  expect(documentedNames('test/support/undocumented.ts')).toMatchObject([
    {name: 'bare', text: '', isValue: true, throws: false},
    {name: 'told', text: 'Says it.', isValue: true, throws: true},
  ]);
});
