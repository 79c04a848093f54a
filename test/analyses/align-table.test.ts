import {expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {alignShares} from '../../src/analyses/align-shares.ts';
import {alignTable} from '../../src/analyses/align-table.ts';
import {editShare} from '../../src/analyses/edit-share.ts';
import {numbers, rows, texts} from '../../src/model/table.ts';
import {textOf, twoParts} from '../support/text-of.ts';
import {EARLIER, twoVersions} from '../support/two-versions.ts';

test('a passage has its operation, its places, its length and its wordings (worked by hand)', () => {
  const table = alignTable(twoVersions());
  expect(texts(table, 'operation')).toEqual(['moved', 'edited', 'edited', 'dropped', 'new']);
  expect(texts(table, 'verbatim')).toEqual(['yes', 'no', 'no', null, null]);
  expect(rows(table)[1]).toEqual({
    operation: 'edited',
    verbatim: 'no',
    earlierCitation: 'earlier:text.1.1',
    laterCitation: 'later:text.2.1',
    earlierWords: 9,
    laterWords: 10,
    similarity: 18 / 19,
    earlier: 'The peoples of all countries want a lasting peace',
    later: 'The peoples of all countries want a just & lasting peace',
  });
});

test('rows are chosen by operation, and cut', () => {
  expect(texts(alignTable(twoVersions(), {only: ['new', 'dropped']}), 'operation')).toEqual([
    'dropped',
    'new',
  ]);
  expect(texts(alignTable(twoVersions(), {top: 1}), 'operation')).toEqual(['moved']);
});

test('shares of a part sum to 1 (law), and are those worked by hand', () => {
  const table = alignShares(twoVersions());
  expect(numbers(table, 'words')).toEqual([33, 33]);
  for (const row of rows(table)) {
    const shares = ['verbatim', 'keptInEdited', 'changed', 'moved', 'alone'].map(name => Number(row[name]));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  }
  const earlier = rows(table)[0] ?? {};
  expect(Number(earlier.moved) * 33).toBeCloseTo(8, 9);
  expect(Number(earlier.alone) * 33).toBeCloseTo(7, 9);
  expect(Number(earlier.changed) * 33).toBeCloseTo(3, 9);
});

test('the whole text’s shares stand in the notes', () => {
  expect(alignTable(twoVersions()).notes.map(({text}) => text)).toEqual([
    'of earlier: 0.0 % in passages kept word for word, 45.5 % kept in edited passages, 9.1 % changed in edited passages, 24.2 % moved, 21.2 % dropped',
    'of later: 0.0 % in passages kept word for word, 45.5 % kept in edited passages, 6.1 % changed in edited passages, 24.2 % moved, 24.2 % new',
  ]);
});

test('texts differ by the share of their words without a counterpart', () => {
  const same = textOf(EARLIER);
  expect(editShare(align(same, same))).toBe(0);
  expect(editShare(align(same, textOf('Nobody came.')))).toBe(1);
  expect(editShare(twoVersions())).toBeCloseTo((3 + 7 + 2 + 8) / 66, 12);
  expect(editShare(align({...twoParts, counted: []}, {...twoParts, counted: []}))).toBe(0);
});
