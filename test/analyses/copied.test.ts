import {expect, test} from '@jest/globals';
import {beyond} from '../../src/analyses/beyond.ts';
import {compare} from '../../src/analyses/compare.ts';
import {copied} from '../../src/analyses/copied.ts';
import {numbers, rows} from '../../src/model/table.ts';
import {textOf, twoParts} from '../support/text-of.ts';

const OLD = 'The delegates met in the old city. They spoke of peace and of bread for everybody.';

test('verbatim, edited and new words of each part and of the whole (worked by hand)', () => {
  const later = `${OLD.replace('peace', 'war')}\n\nRain fell on empty streets.`;
  const [part, whole] = rows(copied(textOf(OLD, 'a'), textOf(later, 'b')));
  expect(part).toMatchObject({words: 21, verbatim: 7, edited: 8, new: 6});
  expect(whole).toMatchObject({section: 'Whole text', words: 21, new: 6});
});

test('shares sum to 100 (law)', () => {
  const table = copied(twoParts, twoParts);
  const [verbatim, edited, fresh] = ['verbatimShare', 'editedShare', 'newShare'].map(name =>
    numbers(table, name),
  );
  verbatim?.forEach((share, row) => {
    expect((share ?? 0) + (edited?.[row] ?? 0) + (fresh?.[row] ?? 0)).toBeCloseTo(100, 12);
  });
});

test('B = A + new words: the new part has the keyness of the new words alone (law)', () => {
  const added = Array.from({length: 500}, (_, i) => `q${String.fromCharCode(97 + ((i * i) % 23))}word`).join(
    ' ',
  );
  const [a, b] = [textOf(OLD, 'a'), textOf(`${OLD}\n\n${added}.`, 'b')];
  const [fresh, alone] = [beyond(b, a), textOf(`${added}.`, 'c')];
  const [ofFresh, ofAlone] = [compare(fresh, a), compare(alone, a)];
  expect(rows(ofFresh)).toEqual(rows(ofAlone));
});

test('a text that is all in the other leaves nothing', () => {
  expect(() => beyond(textOf(OLD, 'b'), textOf(OLD, 'a'))).toThrow('nothing new: b is all in a; expected');
});
