import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {type Deal, logHypergeometric, logTwoSided, logUpperTail} from '../../src/stats/hypergeometric.ts';
import {logBinomial} from '../../src/stats/log-binomial.ts';
import {expectNear} from '../support/close-to.ts';
import {readJson} from '../support/json.ts';

const oracle = readJson<{
  hypergeometric: (Deal & {x: number; log: number; upper: number})[];
  binomial: {x: number; trials: number; chance: number; log: number}[];
}>('oracle/inference.json');

test('two aces of four in half a pack of eight cards: 36 of 70 deals (worked by hand)', () => {
  const deal = {drawn: 4, inside: 4, outside: 4};
  expectNear(Math.exp(logHypergeometric(2, deal)), 36 / 70, 1e-13);
  expectNear(Math.exp(logUpperTail(3, deal)), 17 / 70, 1e-13);
  expectNear(Math.exp(logTwoSided(0, deal)), 2 / 70, 1e-13);
  expect([logHypergeometric(5, deal), logUpperTail(5, deal)]).toEqual([-Infinity, -Infinity]);
});

test.each(oracle.hypergeometric)('$x of $drawn, $inside to $outside words (oracle)', row => {
  // A probability is right to 1e-9 when its logarithm is so absolutely.
  expect(Math.abs(logHypergeometric(row.x, row) - row.log)).toBeLessThan(1e-9);
  expect(Math.abs(logUpperTail(row.x, row) - row.upper)).toBeLessThan(1e-9);
});

test.each(oracle.binomial)('$x of $trials at $chance (oracle)', ({x, trials, chance, log}) => {
  expect(Math.abs(logBinomial(x, trials, chance) - log)).toBeLessThan(1e-10);
});

test('what cannot be has no chance', () => {
  expect([logBinomial(-1, 3, 0.5), logBinomial(4, 3, 0.5), logBinomial(0, 0, 0.5)]).toEqual([
    -Infinity,
    -Infinity,
    0,
  ]);
});

const anyDeal = fc.record({
  drawn: fc.integer({min: 1, max: 40}),
  inside: fc.integer({min: 1, max: 50}),
  outside: fc.integer({min: 40, max: 400}),
});

test('the chances of all splits sum to 1, and the tails are sums of them (law)', () => {
  fc.assert(
    fc.property(anyDeal, deal => {
      const chances = Array.from({length: deal.drawn + 1}, (_, x) => Math.exp(logHypergeometric(x, deal)));
      expectNear(
        chances.reduce((sum, p) => sum + p, 0),
        1,
        1e-11,
      );
      chances.forEach((seen, x) => {
        const upper = chances.slice(x).reduce((sum, p) => sum + p, 0);
        if (seen > 0) expect(Math.abs(Math.exp(logUpperTail(x, deal)) - upper)).toBeLessThan(1e-10);
        const two = chances.filter(p => p <= seen * (1 + 1e-7)).reduce((sum, p) => sum + p, 0);
        if (seen > 0) expect(Math.abs(Math.exp(logTwoSided(x, deal)) - two)).toBeLessThan(1e-10);
      });
    }),
  );
});
