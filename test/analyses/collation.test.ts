import {expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {collation} from '../../src/analyses/collation.ts';
import type {CollationCell} from '../../src/model/collation.ts';
import {textOf} from '../support/text-of.ts';
import {EARLIER, LATER, twoVersions} from '../support/two-versions.ts';

const wording = (cell: CollationCell | null) => cell?.pieces.map(({text}) => text).join('') ?? '';

test('paragraphs stand beside each other, in the later text’s order (worked by hand)', () => {
  const {rows} = collation(twoVersions());
  expect(
    rows.map(({operations, earlier, later}) => [operations, earlier?.citation, later?.citation]),
  ).toEqual([
    [['moved'], 'text.2.1', 'text.1.1'],
    [['edited'], 'text.1.1', 'text.2.1'],
    [['dropped'], 'text.2.2', undefined],
    [['new'], undefined, 'text.3.1'],
  ]);
});

test('changed words are pieces of their own, the punctuation between words is not marked', () => {
  const {rows} = collation(twoVersions());
  expect(rows[1]?.later?.pieces.slice(0, 4)).toEqual([
    {kind: 'kept', text: 'The peoples of all countries want a '},
    {kind: 'inserted', text: 'just'},
    {kind: 'kept', text: ' & lasting peace. A <new> war would bring '},
    {kind: 'substituted', text: 'boundless'},
  ]);
  expect(rows[1]?.readings.filter(({kind}) => kind !== 'kept')).toEqual([
    {kind: 'inserted', earlier: '', later: 'just'},
    {kind: 'substituted', earlier: 'immense', later: 'boundless'},
    {kind: 'deleted', earlier: 'to millions', later: ''},
  ]);
});

test('the columns give back both texts (law)', () => {
  const {rows} = collation(twoVersions());
  const letters = (text: string) => [...text.replaceAll(/\s+/gu, '')].sort().join('');
  expect(letters(rows.map(({earlier}) => wording(earlier)).join(''))).toBe(letters(EARLIER));
  expect(letters(rows.map(({later}) => wording(later)).join(''))).toBe(letters(LATER));
});

test('a file is named without its folders', () => {
  const text = {...textOf('Peace.'), label: 'some/where/a.txt'};
  expect(collation(align(text, text)).title).toBe('a.txt and a.txt');
});
