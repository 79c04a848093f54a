import {expect, test} from '@jest/globals';
import {editWords} from '../../src/analyses/lineage/edit-words.ts';
import {lineage} from '../../src/analyses/lineage.ts';
import {rows} from '../../src/model/table.ts';
import {textOf} from '../support/text-of.ts';

const frame = (middle: string) =>
  `The delegates who met in the old city declare that ${middle} will be won by all.`;
const family = [
  textOf(frame('peaceful coexistence of states'), 'a'),
  textOf(frame('peaceful and lasting coexistence of states'), 'b'),
  textOf(`${frame('peaceful and lasting coexistence of nations')} Peaceful coexistence.`, 'c'),
];

test('wordings, first and last attestation, the edit at each step, shares (worked by hand)', () => {
  const found = rows(lineage('Peaceful coexistence', family)).map(
    ({variant, text, count, share, first, last, edit}) => ({variant, text, count, share, first, last, edit}),
  );
  const long = 'peaceful and lasting coexistence';
  expect(found).toEqual(
    [
      {variant: 'peaceful coexistence', text: 'a', count: 1, share: 100, first: 'a', last: 'c', edit: null},
      {variant: long, text: 'b', count: 1, share: 100, first: 'b', last: 'c', edit: '+and lasting'},
      {variant: 'peaceful coexistence', text: 'c', count: 1, share: 50, first: 'a', last: 'c', edit: null},
      {variant: long, text: 'c', count: 1, share: 50, first: 'b', last: 'c', edit: null},
    ].sort((x, y) => (x.text < y.text ? -1 : x.text > y.text ? 1 : 0)),
  );
});

test('a word put in place of another is a variant', () => {
  const found = rows(lineage('coexistence of states', family)).map(({variant}) => variant);
  expect(found).toContain('coexistence of nations');
});

test('without a phrase: the slogans with the richest history', () => {
  const found = rows(lineage(undefined, family, {richest: 1}));
  expect(new Set(found.map(({phrase}) => phrase)).size).toBe(1);
  expect(new Set(found.map(({variant}) => variant)).size).toBeGreaterThan(1);
});

test('wordings begin and end with content words, as the phrase does', () => {
  const texts = [
    textOf(frame('the peace of the nations'), 'a'),
    textOf(frame('the lasting peace for all the nations'), 'b'),
  ];
  const wordings = (phrase: string) => rows(lineage(phrase, texts)).map(({variant}) => variant);
  expect(wordings('peace of the nations')).toEqual(['peace of the nations', 'peace for all the nations']);
  expect(wordings('the peace')).toEqual(['the peace', 'the lasting peace']);
});

// UDHR 2 and ICCPR 2: the "and" of the phrase is found, transposed, before "subject to its jurisdiction".
test('a function word that came from elsewhere does not lengthen a wording', () => {
  const one =
    'Everyone is entitled to all the rights and freedoms set forth in this Declaration, without distinction of any kind, such as race, colour, sex, language.';
  const other =
    'Each State undertakes to ensure to all individuals within its territory and subject to its jurisdiction the rights recognized in the present Covenant, without distinction of any kind, such as race, colour, sex, language.';
  const found = rows(
    lineage('rights and freedoms set forth in this declaration', [textOf(one, 'a'), textOf(other, 'b')]),
  );
  expect(found.map(({variant}) => variant)).toEqual([
    'rights and freedoms set forth in this declaration',
    'rights recognized in the present covenant',
  ]);
});

test('slogans begin and end with content words, cross no comma, and stand in two texts or more', () => {
  const [a, b] = [
    textOf('We hail the unity of the workers. Bread, peace and land. In the end of it.', 'a'),
    textOf('They hail the unity of the workers. Bread, peace and land. In the end of it.', 'b'),
  ];
  const phrases = new Set(rows(lineage(undefined, [a, b])).map(({phrase}) => phrase));
  expect(phrases).toEqual(new Set(['hail the unity of the workers', 'peace and land']));
});

test('a phrase that stands nowhere gives no rows; wildcards and single texts are refused', () => {
  expect(rows(lineage('iron law', family))).toEqual([]);
  expect(() => lineage('peace*', family)).toThrow('no wildcards in a lineage: "peace*"; expected');
  expect(() => lineage('peace', family.slice(1, 2))).toThrow('expected two or more');
});

test.each([
  ['a b c', 'a x c', 'b → x'],
  ['a c', 'a b c', '+b'],
  ['a b c', 'a c', '−b'],
  ['a b', 'a b', ''],
  ['a b c d', 'x b c y z', 'a → x, d → y z'],
])('from "%s" to "%s": %s', (earlier, later, edit) => {
  expect(editWords(earlier, later)).toBe(edit);
});
