import {expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {alignTable} from '../../src/analyses/align-table.ts';
import {rows} from '../../src/model/table.ts';
import {textOf} from '../support/text-of.ts';

const LIFE = 'Everyone has the right to life, liberty and the security of person.';
const LAW = 'Everyone has the right to recognition everywhere as a person before the law.';
const SLAVERY = 'No one shall be held in slavery or servitude in any form.';
const SECURITY = 'Everyone has the right to liberty and security of person.';

function whatBecame(earlier: readonly string[], later: readonly string[]): readonly string[] {
  const [one, other] = [textOf(earlier.join('\n\n'), 'a'), textOf(later.join('\n\n'), 'b')];
  return rows(alignTable(align(one, other))).map(
    row => `${row.operation}: ${row.earlier ?? ''} → ${row.later ?? ''}`,
  );
}

const without = (sentence: string) => sentence.slice(0, -1);

test('worked by hand: a sentence goes with the one it was taken from, not with one that begins alike', () => {
  expect(whatBecame([LIFE, SLAVERY, LAW], [SLAVERY, SECURITY])).toEqual([
    `kept: ${without(SLAVERY)} → ${without(SLAVERY)}`,
    `dropped: ${without(LAW)} → `,
    `moved: ${without(LIFE)} → ${without(SECURITY)}`,
  ]);
});

test('worked by hand: where no other is left, the one that begins alike is its partner', () => {
  expect(whatBecame([SLAVERY, LAW], [SLAVERY, SECURITY]).at(-1)).toBe(
    `edited: ${without(LAW)} → ${without(SECURITY)}`,
  );
});
