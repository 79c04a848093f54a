import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {affineAlignment} from '../../src/align/affine-alignment.ts';
import {alignWords} from '../../src/align/align-words.ts';
import {fewEditPairs} from '../../src/align/few-edit-pairs.ts';
import {heaviestChain} from '../../src/align/heaviest-chain.ts';
import {isNear} from '../../src/align/near-words.ts';

const score = (a: number, b: number) => (a === b ? 8 : -3);
const few = fc.array(fc.nat(3), {maxLength: 9});

/** The best score of any alignment, by trying all: gaps cost 7 and 1 for each more word. */
function bestScore(a: readonly number[], b: readonly number[]): number {
  const gap = (n: number) => (n === 0 ? 0 : -7 - (n - 1));
  let best = gap(a.length) + gap(b.length);
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      const before = gap(i) + gap(j);
      best = Math.max(best, before + score(x, y) + bestScore(a.slice(i + 1), b.slice(j + 1)));
    });
  });
  return best;
}

test('worked by hand: a word put in parts the pairs', () => {
  expect(affineAlignment([1, 2, 3], [1, 9, 2, 3], score)).toEqual([
    [0, 0],
    [1, 2],
    [2, 3],
  ]);
});

test('pairs rise and are the same words (law)', () => {
  fc.assert(
    fc.property(few, few, (a, b) => {
      for (const pairs of [
        affineAlignment(a, b, score),
        alignWords(Int32Array.from(a), Int32Array.from(b), score),
        fewEditPairs(Int32Array.from(a), Int32Array.from(b)),
      ]) {
        pairs.forEach(([i, j], k) => {
          expect(a[i]).toBe(b[j]);
          if (k > 0) expect(i > (pairs[k - 1]?.[0] ?? -1) && j > (pairs[k - 1]?.[1] ?? -1)).toBe(true);
        });
      }
    }),
    {numRuns: 300, seed: 1957},
  );
});

test('no alignment matches more at the same cost than the affine one (by trying all)', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2), {maxLength: 5}), fc.array(fc.nat(2), {maxLength: 5}), (a, b) => {
      const pairs = affineAlignment(a, b, score);
      expect(8 * pairs.length).toBeGreaterThanOrEqual(bestScore(a, b));
    }),
    {numRuns: 200, seed: 1957},
  );
});

test('fewest edits: as many pairs as the longest common subsequence (by trying all)', () => {
  const longest = (a: readonly number[], b: readonly number[]): number => {
    const [x, ...xs] = a;
    const [y, ...ys] = b;
    if (x === undefined || y === undefined) return 0;
    return x === y ? 1 + longest(xs, ys) : Math.max(longest(xs, b), longest(a, ys));
  };
  fc.assert(
    fc.property(few, few, (a, b) => {
      expect(fewEditPairs(Int32Array.from(a), Int32Array.from(b))).toHaveLength(longest(a, b));
    }),
    {numRuns: 200, seed: 1957},
  );
});

test('large stretches are parted at words unique in both', () => {
  const a = Int32Array.from({length: 3000}, (_, i) => i);
  const b = Int32Array.from([...a.subarray(0, 1000), -1, ...a.subarray(1002), -2]);
  expect(alignWords(a, b, score)).toHaveLength(2998);
});

test('the heaviest chain rises in both and weighs most (by trying all)', () => {
  const items = fc.uniqueArray(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({min: 1, max: 9})), {
    maxLength: 8,
    selector: ([a]) => a,
  });
  fc.assert(
    fc.property(items, tuples => {
      const list = tuples.map(([a, b, weight]) => ({a, b, weight}));
      const weigh = (chain: readonly number[]) => chain.reduce((sum, k) => sum + (list[k]?.weight ?? 0), 0);
      const rises = (chain: readonly number[]) =>
        chain.every((k, n) => n === 0 || (list[k]?.b ?? 0) > (list[chain[n - 1] as number]?.b ?? 0));
      const order = [...list.keys()].sort((x, y) => (list[x]?.a ?? 0) - (list[y]?.a ?? 0));
      let best = 0;
      for (let set = 0; set < 1 << order.length; set++) {
        const chain = order.filter((_, n) => (set & (1 << n)) !== 0);
        if (rises(chain)) best = Math.max(best, weigh(chain));
      }
      expect(rises(heaviestChain(list))).toBe(true);
      expect(weigh(heaviestChain(list))).toBe(best);
    }),
    {numRuns: 100, seed: 1957},
  );
});

test('near words are forms and spellings of one word', () => {
  expect(isNear('decreed', 'decrees')).toBe(true);
  expect(isNear('counsel', 'councel')).toBe(true);
  expect(isNear("god's", 'gods')).toBe(true);
  expect(isNear('peace', 'bread')).toBe(false);
  expect(isNear('to', 'the')).toBe(false);
  expect(isNear('1957', '1958')).toBe(false);
});
