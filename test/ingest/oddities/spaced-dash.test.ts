import {describe, expect, test} from '@jest/globals';
import {spacedDash} from '../../../src/ingest/oddities/spaced-dash.ts';
import {found} from './found.ts';

describe('spaced dash', () => {
  test.each([
    ['the world —over 950 people—have', ['—over 950 pe']],
    ['the world— over', ['— over']],
    ['one—two, one—two, one — two', ['— two']],
    ['one — two, one — two, one—two', ['—two']],
  ])('finds the dash set unlike the rest in %j', (text, expected) => {
    expect(found(spacedDash, text)).toEqual(expected);
  });

  test.each(['one—two—three', 'one — two — three', 'one—\ntwo', '— Peace, he said.', 'one-two, 1957-60'])(
    'lets %j pass',
    text => {
      expect(found(spacedDash, text)).toEqual([]);
    },
  );
});
