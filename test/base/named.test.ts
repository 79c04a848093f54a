import {expect, test} from '@jest/globals';
import {InputError} from '../../src/base/errors.ts';
import {named, unknownName} from '../../src/base/named.ts';

const records = [{name: 'g2-four-term'}, {name: 'lrc95'}];

test('the record of a name is found', () => {
  expect(named('measure', 'lrc95', records)).toBe(records[1]);
});

test('a name that is nearly right is put right', () => {
  expect(() => named('measure', 'g2fourterm', records)).toThrow(
    new InputError('unknown measure: g2fourterm; did you mean g2-four-term?'),
  );
});

test('a name that is like none is told which there are', () => {
  expect(unknownName('text', 'x', ['a', 'b']).message).toBe('unknown text: x; expected one of a, b');
  expect(unknownName('text', 'x', []).message).toBe('unknown text: x; expected one of (there are none)');
});
