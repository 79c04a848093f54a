import {expect, test} from '@jest/globals';
import {InputError} from '../../src/base/errors.ts';

test('an InputError is an Error that can be told from others by its name', () => {
  const error = new InputError('empty text: a.txt; expected words');
  expect(error).toBeInstanceOf(Error);
  expect(`${error}`).toBe('InputError: empty text: a.txt; expected words');
});
