import {describe, expect, test} from '@jest/globals';
import {InputError} from '../../src/base/errors.ts';
import {sectionsNamed} from '../../src/ingest/sections-named.ts';
import {declaration} from '../support/declaration.ts';

const {sections} = declaration();
const ids = (names: string) => sectionsNamed({sections}, names).map(i => sections[i]?.id);

describe('sectionsNamed', () => {
  test.each([
    ['II', ['II']],
    ['III,I', ['I', 'III']],
    ['preamble-II', ['preamble', 'I', 'II']],
    ['title-page', ['title-page']],
    ['title-page-II', ['preamble', 'I', 'II']],
    ['I,I-II', ['I', 'II']],
  ])('%s names its sections, in reading order', (names, expected) => {
    expect(ids(names)).toEqual(expected);
  });

  test.each(['V', '', 'IV-I', 'I,'])('%j is refused with the sections there are', names => {
    expect(() => ids(names)).toThrow(InputError);
    expect(() => ids(names)).toThrow('unknown section: ');
  });

  test('the error names what is there', () => {
    expect(() => ids('V')).toThrow('unknown section: V; expected one of preamble, I, II, III, IV');
  });
});
