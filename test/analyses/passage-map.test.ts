import {describe, expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {passageMap} from '../../src/analyses/passage-map.ts';
import {textSize} from '../../src/analyses/text-size.ts';
import {numbers, rows, texts} from '../../src/model/table.ts';
import {textOf, twoParts} from '../support/text-of.ts';
import {twoVersions} from '../support/two-versions.ts';

test('each passage has its running words in both texts (worked by hand)', () => {
  const table = passageMap(twoVersions());
  expect(texts(table, 'operation')).toEqual(['moved', 'edited', 'edited', 'dropped', 'new']);
  expect(rows(table)[0]).toMatchObject({
    ...{passage: 1, verbatim: 'yes', similarity: 1, same: 8},
    ...{earlierFrom: 18, earlierTo: 26, laterFrom: 0, laterTo: 8},
  });
  expect(rows(table)[4]).toMatchObject({
    ...{operation: 'new', verbatim: null, earlierPart: null, earlierFrom: null, laterFrom: 25, laterTo: 33},
  });
});

describe('law: every counted word of either text lies in exactly one row', () => {
  const pairs = [
    ['two versions', twoVersions()],
    ['a text against itself', align(twoParts, twoParts)],
    ['a text against another', align(twoParts, textOf('Peace is the watchword. War is not.', 'b'))],
  ] as const;

  test.each(pairs)('%s', (_, alignment) => {
    const table = passageMap(alignment);
    for (const side of ['earlier', 'later'] as const) {
      const [from, to] = [numbers(table, `${side}From`), numbers(table, `${side}To`)];
      const seen = from.flatMap((start, i) =>
        start === null ? [] : Array.from({length: (to[i] ?? 0) - start}, (_, k) => start + k),
      );
      expect(seen.sort((a, b) => a - b)).toEqual([...Array(textSize(alignment[side]).words).keys()]);
    }
  });
});

test('a text against itself: every row is kept, and lies within one part', () => {
  const table = passageMap(align(twoParts, twoParts));
  expect(new Set(texts(table, 'verbatim'))).toEqual(new Set(['yes']));
  expect(texts(table, 'earlierPart')).toEqual(texts(table, 'laterPart'));
  expect(new Set(texts(table, 'laterPart')).size).toBe(2);
});
