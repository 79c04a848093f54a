import {expect, test} from '@jest/globals';
import {withoutTitle} from '../../../src/ingest/headings/without-title.ts';
import {structure} from '../../../src/ingest/structure.ts';

test.each([
  ['CATRIONA Part I THE LORD ADVOCATE', 'CATRIONA', 'Part I THE LORD ADVOCATE'],
  ['SHE. CHAPTER I', 'SHE.', 'CHAPTER I'],
  ['SHEPHERDS', 'SHE', 'SHEPHERDS'],
  ['She part I', 'SHE', 'She part I'],
  ['CATRIONA', 'CATRIONA', 'CATRIONA'],
  ['CHAPTER I', '', 'CHAPTER I'],
])('of "%s", without the title "%s", "%s" is left', (line, title, rest) => {
  expect(withoutTitle(line, title)).toBe(rest);
});

test('a heading below the title of the text in its own line ends a dedication', () => {
  const prose = `He came home ${'and went away, '.repeat(80)}as they say.`;
  const text = [
    'CATRIONA',
    'DEDICATION.',
    'To Charles.',
    'CATRIONA Part I THE KING',
    prose,
    'PART II',
    prose,
  ];
  expect(structure(text.join('\n\n')).map(({id, kind}) => `${kind} ${id}`)).toEqual([
    'heading title',
    'paratext paratext',
    'heading part-I.heading',
    'body part-I',
    'heading part-II.heading',
    'body part-II',
  ]);
});
