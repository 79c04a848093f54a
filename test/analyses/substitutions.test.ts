import {expect, test} from '@jest/globals';
import {substitutions} from '../../src/analyses/substitutions.ts';
import {rows} from '../../src/model/table.ts';
import {textOf} from '../support/text-of.ts';

const BEFORE =
  'The fascist armies crossed the wide river. Later some fascist ministers signed the treaty at the court.';

test('which word was put for which, how often, where (worked by hand)', () => {
  const after = BEFORE.replaceAll('fascist', 'imperial')
    .replace('the wide river', 'the river')
    .replace('at the', 'at the old');
  expect(rows(substitutions(textOf(BEFORE, 'a'), textOf(after, 'b')))).toEqual([
    {
      kind: 'substituted',
      earlier: 'fascist',
      later: 'imperial',
      count: 2,
      earlierPlaces: 'a:text.1.1; a:text.1.2',
      laterPlaces: 'b:text.1.1; b:text.1.2',
    },
    {
      kind: 'deleted',
      earlier: 'wide',
      later: '',
      count: 1,
      earlierPlaces: 'a:text.1.1',
      laterPlaces: 'b:text.1.1',
    },
    {
      kind: 'inserted',
      earlier: '',
      later: 'old',
      count: 1,
      earlierPlaces: 'a:text.1.2',
      laterPlaces: 'b:text.1.2',
    },
  ]);
});

test('a paragraph that got another number has none', () => {
  const numbered = (n: number) => textOf(`${n}. ${BEFORE}`, `n${n}`);
  expect(rows(substitutions(numbered(4), numbered(5)))).toEqual([]);
});

test('a text against itself has none', () => {
  expect(rows(substitutions(textOf(BEFORE, 'a'), textOf(BEFORE, 'b')))).toEqual([]);
});
