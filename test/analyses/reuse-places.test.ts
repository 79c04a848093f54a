import {expect, test} from '@jest/globals';
import {textReuse} from '../../src/align/text-reuse.ts';
import {reusePlaces} from '../../src/analyses/reuse-places.ts';
import {numbers, rows} from '../../src/model/table.ts';
import {textOf} from '../support/text-of.ts';

const SHARED = 'The peoples of all countries want a just and lasting peace in our time';
const texts = [
  textOf(`Bread. ${SHARED}.`, 'a'),
  textOf(`Seven bells rang over the harbour. ${SHARED}. Nobody came.`, 'b'),
];

test('each place with its running words, citation and words (worked by hand)', () => {
  const table = reusePlaces(textReuse(texts));
  expect(rows(table)).toEqual([
    {
      ...{cluster: 1, textNumber: 1, text: 'a', from: 1, to: 15, reused: 14, excerpt: SHARED},
      citation: 'a:text.1.2',
    },
    {
      ...{cluster: 1, textNumber: 2, text: 'b', from: 6, to: 20, reused: 14, excerpt: SHARED},
      citation: 'b:text.1.2',
    },
  ]);
  expect(table.recipe.settings).toEqual({words: 8, gap: 4, most: 20});
});

test('texts without anything in common have no places', () => {
  expect(numbers(reusePlaces(textReuse([textOf('peace', 'a'), textOf('war', 'b')])), 'cluster')).toEqual([]);
});
