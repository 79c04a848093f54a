import {expect, test} from '@jest/globals';
import {compare} from '../../src/analyses/compare.ts';
import {g2FourTerm} from '../../src/measures/keyness/g2-four-term.ts';
import {rows, texts} from '../../src/model/table.ts';
import {chiSquare1Survival} from '../../src/stats/chi-square.ts';
import {STOP_LISTS} from '../../src/tokens/stop-lists.ts';
import {expectNear} from '../support/close-to.ts';
import {listOf} from '../support/list-of.ts';

const a = listOf('a', {peace: 40, the: 400, war: 5, labour: 30, and: 300});
const b = listOf('b', {peace: 10, the: 420, war: 30, labour: 5, and: 310});
const plan = {
  terms: [{term: 'peace', expect: 'less'}, {term: 'war'}, {term: 'the'}, {term: 'unheard'}],
  measure: 'g2-four-term',
  correction: 'bonferroni',
  alpha: 0.05,
  least: 0,
  path: 'plan.json',
  sha256: '0',
} as const;
const findingOf = (table: ReturnType<typeof compare>, term: string) =>
  rows(table).find(row => row.term === term)?.finding;

test('planned terms are confirmed or not; all others are exploratory, without p-values', () => {
  const table = compare(a, b, {plan});
  expect(findingOf(table, 'war')).toBe('confirmed');
  expect(findingOf(table, 'the')).toBe('not confirmed');
  expect(findingOf(table, 'peace')).toBe('not confirmed'); // it differs, but the other way
  expect(findingOf(table, 'labour')).toBe('exploratory');
  for (const {finding, p, pBonferroni, verdict} of rows(table)) {
    expect([p === null, pBonferroni === null]).toEqual([
      finding === 'exploratory',
      finding === 'exploratory',
    ]);
    if (finding === 'exploratory') expect(verdict).not.toBe('changed');
  }
});

test('only the planned terms are corrected for, the absent one too (worked by hand)', () => {
  const table = compare(a, b, {plan});
  const war = rows(table).find(({term}) => term === 'war');
  const p = chiSquare1Survival(Math.abs(g2FourTerm.score({f1: 5, f2: 30, n1: 775, n2: 775}) ?? 0));
  expectNear(Number(war?.pBonferroni), 4 * p, 1e-12);
  expect(table.recipe.settings.familySize).toBe(4);
  expect(table.notes.map(({code}) => code)).toEqual(expect.arrayContaining(['plan', 'planned-but-absent']));
});

test('planned terms stand first and are never hidden', () => {
  const table = compare(a, b, {plan, hide: STOP_LISTS[0]});
  expect(new Set(texts(table, 'term').slice(0, 3))).toEqual(new Set(['war', 'peace', 'the']));
});

test('a difference smaller than planned is not confirmed', () => {
  expect(findingOf(compare(a, b, {plan: {...plan, least: 5}}), 'war')).toBe('not confirmed');
});

test('a plan whose measure has no test, or none of that name, is refused', () => {
  expect(() => compare(a, b, {plan: {...plan, measure: 'ell'}})).toThrow('plan.json: ell has no test');
  expect(() => compare(a, b, {plan: {...plan, measure: 'g2'}})).toThrow('unknown measure: g2');
});
