import {describe, expect, test} from '@jest/globals';
import {logOddsDirichlet} from '../../src/measures/keyness/log-odds-dirichlet.ts';
import {logOddsDirichletZ} from '../../src/measures/keyness/log-odds-dirichlet-z.ts';
import {mannWhitney} from '../../src/measures/keyness/mann-whitney.ts';
import {permutation} from '../../src/measures/keyness/permutation.ts';
import {textDispersion} from '../../src/measures/keyness/text-dispersion.ts';
import {KEYNESS_MEASURES} from '../../src/measures/keyness-measures.ts';
import {dirichletPrior, logOdds} from '../../src/measures/log-odds.ts';
import type {WholeComparison} from '../../src/model/comparison.ts';
import type {ComparisonMeasure} from '../../src/model/measure.ts';
import {mannWhitney as rankTest} from '../../src/stats/mann-whitney.ts';
import {AWKWARD_COMPARISONS, wholePair} from '../support/awkward-comparisons.ts';
import {expectNear} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';
import {listOf} from '../support/list-of.ts';
import {published} from '../support/published.ts';
import {textOf} from '../support/text-of.ts';

const WHOLE_MEASURES: readonly ComparisonMeasure[] = KEYNESS_MEASURES.filter(
  (measure): measure is typeof measure & ComparisonMeasure => measure.sees !== 'cell',
);
const scoreOf = (measure: ComparisonMeasure, whole: WholeComparison, term: string): number =>
  measure.scoreAll(whole)?.[whole.terms.indexOf(term)] ?? Number.NaN;

interface Odds {
  readonly target: readonly number[];
  readonly reference: readonly number[];
  readonly alpha: readonly number[];
}
interface Scores {
  readonly delta: readonly number[];
  readonly z: readonly number[];
}

function expectLogOdds({target, reference, alpha}: Odds, {delta, z}: Scores): void {
  const side = (label: string, counts: readonly number[]) => ({
    label,
    counts: Uint32Array.from(counts),
    size: counts.reduce((sum, count) => sum + count, 0),
  });
  const terms = alpha.map((_, i) => `t${i}`);
  const whole = {terms, target: side('a', target), reference: side('b', reference), seed: 0};
  const total = alpha.reduce((sum, a) => sum + a, 0);
  const found = logOdds(whole, {alpha: Float64Array.from(alpha), total});
  delta.forEach((value, t) => {
    expectNear(found.delta[t] as number, value, 1e-12);
    expectNear((found.delta[t] as number) / (found.error[t] as number), z[t] as number, 1e-12);
  });
}

describe('log odds', () => {
  test.each(published<Odds, Scores>('log-odds-dirichlet'))(
    '$id (published: $source)',
    ({input, expected}) => {
      expectLogOdds(input, expected);
    },
  );

  test.each(readJson<{logOdds: (Odds & Scores)[]}>('oracle/inference.json').logOdds)(
    '$target against $reference (oracle)',
    row => {
      expectLogOdds(row, row);
    },
  );

  test('3 of 4 against 1 of 4 with the flat prior (worked by hand)', () => {
    const whole = wholePair(listOf('a', {peace: 3, war: 1}), listOf('b', {peace: 1, war: 3}));
    const delta = 2 * Math.log(3.01 / 1.01);
    expectNear(scoreOf(logOddsDirichlet, whole, 'peace'), delta, 1e-12);
    expectNear(scoreOf(logOddsDirichletZ, whole, 'peace'), delta / Math.sqrt(1 / 3.01 + 1 / 1.01), 1e-12);
  });

  test('a background has 500 words in its own rates, ½ added to each count (worked by hand)', () => {
    const background = listOf('c', {peace: 99});
    const {alpha, total} = dirichletPrior(
      wholePair(listOf('a', {peace: 1}), listOf('b', {war: 1}), {background}),
    );
    expectNear(alpha[0] as number, (500 * 99.5) / 100, 1e-12);
    expectNear(alpha[1] as number, (500 * 0.5) / 100, 1e-12);
    expect(total).toBe(500);
  });

  test('the stronger the prior, the nearer to 0 (law)', () => {
    const [a, b] = [listOf('a', {peace: 30, war: 10}), listOf('b', {peace: 10, war: 30})];
    const plain = scoreOf(logOddsDirichlet, wholePair(a, b), 'peace');
    const drawn = scoreOf(
      logOddsDirichlet,
      wholePair(a, b, {background: listOf('c', {peace: 9, war: 9})}),
      'peace',
    );
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(plain / 2);
  });
});

const paragraphs = (...words: readonly string[]) => words.join('\n\n');
const here = textOf(paragraphs('peace peace', 'peace war', 'peace people'), 'here');
const there = textOf(paragraphs('war people', 'people world'), 'there');
const whole = wholePair(here, there);

describe('measures over paragraphs', () => {
  test('Mann–Whitney sees the rates 1, ½, ½ against 0, 0 (worked by hand)', () => {
    const by = rankTest(
      {values: Float64Array.of(1, 0.5, 0.5), zeros: 0},
      {values: new Float64Array(0), zeros: 2},
    );
    expect(by.u).toBe(6);
    expect(scoreOf(mannWhitney, whole, 'peace')).toBe(by.z);
  });

  test('text dispersion sees 3 paragraphs of 3 against 0 of 2: 2 (3 ln 5/3 + 2 ln 5/2) (worked by hand)', () => {
    const g2 = 2 * (3 * Math.log(5 / 3) + 2 * Math.log(5 / 2));
    expectNear(scoreOf(textDispersion, whole, 'peace'), g2, 1e-12);
  });

  test('the permutation test finds 1 of the 10 ways to deal, within its chance (worked by hand)', () => {
    // peace: rates 4/6 against 0. Only the deal seen is as far apart; its chance is 1/10.
    expect(Math.abs(scoreOf(permutation, whole, 'peace') - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / 9999));
  });

  test('another seed deals otherwise, the same seed the same (law)', () => {
    const again = wholePair(here, there, {seed: 1});
    expect(permutation.scoreAll(again)).toEqual(permutation.scoreAll(wholePair(here, there, {seed: 1})));
    expect(permutation.scoreAll(again)).not.toEqual(permutation.scoreAll(whole));
  });

  test('a term repeated within a paragraph counts for G², not for its paragraphs (law)', () => {
    const burst = wholePair(
      textOf(paragraphs(`War. ${'peace '.repeat(50)}`, 'The war is on.'), 'a'),
      textOf(paragraphs('The war is on.', 'War and peace.'), 'b'),
    );
    expect(scoreOf(textDispersion, burst, 'peace')).toBe(0);
    expect(Math.abs(scoreOf(mannWhitney, burst, 'peace'))).toBeLessThan(1);
  });

  test('the permutation p is fair: equal paragraphs give a p that is rarely small (law)', () => {
    const same = textOf(Array(8).fill('peace and war').join('\n\n'), 'same');
    expect(
      scoreOf(permutation, wholePair(same, textOf('peace and war\n\npeace and war', 'b')), 'peace'),
    ).toBe(1);
  });
});

describe.each(WHOLE_MEASURES)('$name on awkward comparisons', measure => {
  test.each(AWKWARD_COMPARISONS)('%s: a number or NaN for every term, no −0', (_, pair) => {
    const scores = measure.scoreAll(pair);
    if (measure.sees === 'paragraphs' && pair.units === undefined) expect(scores).toBeNull();
    else expect(scores).toHaveLength(pair.terms.length);
    for (const score of scores ?? []) {
      expect(Number.isFinite(score) || Number.isNaN(score)).toBe(true);
      expect(Object.is(score, -0)).toBe(false);
    }
  });

  test('a signed score flips when the sides change places (law)', () => {
    if (measure.swap !== 'negates') return;
    const back = wholePair(there, here);
    whole.terms.forEach(term => {
      const [score, mirrored] = [scoreOf(measure, whole, term), scoreOf(measure, back, term)];
      if (Number.isNaN(score)) expect(mirrored).toBeNaN();
      else expectNear(mirrored + score, 0, 1e-9);
    });
  });
});
