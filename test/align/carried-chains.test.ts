import {describe, expect, test} from '@jest/globals';
import {align} from '../../src/align/align.ts';
import {carriedChains} from '../../src/align/carried-chains.ts';
import {textOf} from '../support/text-of.ts';

/** Two runs, six words apart in a and none in b, and a sentence of a that begins at a given word. */
function chainOf(lengths: readonly [number, number], start: number) {
  const [first, second] = lengths;
  const runs = {
    a: Uint32Array.of(0, first + 6),
    b: Uint32Array.of(0, first),
    length: Uint32Array.from(lengths),
  };
  const sentence = (at: number) =>
    Uint8Array.from({length: first + second + 7}, (_, i) => (i === at ? 1 : 0));
  const chain = {runs: [0, 1], score: first + second - 0.6};
  return carriedChains([chain], runs, {a: {sentence: sentence(start)}, b: {sentence: sentence(0)}});
}

describe('a chain across the end of a sentence of one text', () => {
  test('is cut where a side has fewer than five words, the heavier part first', () => {
    expect(chainOf([4, 9], 6)).toEqual([
      {runs: [1], score: 9},
      {runs: [0], score: 4},
    ]);
    expect(chainOf([9, 4], 9).map(({runs}) => runs)).toEqual([[0], [1]]);
  });

  test('is carried by five words on both sides', () => {
    expect(chainOf([5, 5], 7).map(({runs}) => runs)).toEqual([[0, 1]]);
  });

  test('is whole where no sentence ends between its runs', () => {
    expect(chainOf([4, 9], 2).map(({runs}) => runs)).toEqual([[0, 1]]);
  });
});

test('words amid one sentence are not those of two', () => {
  const earlier = textOf(
    'Schools stand open to all on the basis of merit. Teaching aims at growth of the person and at respect for human rights always.',
  );
  const later = textOf(
    'The judge may settle any case on the basis of respect for human rights if both agree.',
  );
  expect(align(earlier, later).passages.map(({operation}) => operation)).toEqual(['dropped', 'new']);
});
