import {expect, test} from '@jest/globals';
import {beyond} from '../../src/analyses/beyond.ts';
import {compare} from '../../src/analyses/compare.ts';
import {rows} from '../../src/model/table.ts';
import {textOf} from '../support/text-of.ts';

const OLD = 'The delegates met in the old city. They spoke of peace and of bread for everybody.';

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
