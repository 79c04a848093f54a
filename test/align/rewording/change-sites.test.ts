import {expect, test} from '@jest/globals';
import {align} from '../../../src/align/align.ts';
import {changeSites} from '../../../src/align/rewording/change-sites.ts';
import {textOf} from '../../support/text-of.ts';

const BEFORE = 'We declare before all peoples that the long war is over and that peace has come at last.';

function sites(after: string) {
  return changeSites(align(textOf(BEFORE, 'a'), textOf(after, 'b'))).map(({earlier, later}) => [
    [earlier.from, earlier.to],
    [later.from, later.to],
  ]);
}

test('put in, taken out, put in place of another (worked by hand)', () => {
  expect(sites(BEFORE.replace('long war', 'long cruel war'))).toEqual([
    [
      [8, 8],
      [8, 9],
    ],
  ]);
  expect(sites(BEFORE.replace('long war', 'war'))).toEqual([
    [
      [7, 8],
      [7, 7],
    ],
  ]);
  expect(sites(BEFORE.replace('war', 'strife'))).toEqual([
    [
      [8, 9],
      [8, 9],
    ],
  ]);
  expect(sites(BEFORE)).toEqual([]);
});

test('what is put in across a clause mark is no change of a phrase', () => {
  expect(sites(BEFORE.replace('is over and', 'is over at last; nobody doubts it and'))).toEqual([]);
});
