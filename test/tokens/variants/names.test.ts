import {expect, test} from '@jest/globals';
import {names} from '../../../src/tokens/variants/names.ts';

test.each([
  ['rumania', 'romania'],
  ['roumanian', 'romanian'],
  ['viet-nam', 'vietnam'],
  ['jugoslav', 'yugoslav'],
  ['czarist', 'tsarist'],
  ['khrushchov', 'khrushchev'],
])('%s is compared as %s', (variant, form) => {
  expect(names.formOf(variant)).toBe(form);
  expect(names.formOf(form)).toBeUndefined();
});

test('a name that was changed is no variant', () => {
  expect(['peking', 'beijing', 'leningrad', 'luxemburg', 'constructor'].map(names.formOf)).toEqual(
    Array(5).fill(undefined),
  );
});
