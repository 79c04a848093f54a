import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {sortedByHash} from '../../src/align/sorted-by-hash.ts';
import {textReuse} from '../../src/align/text-reuse.ts';
import type {Reuse} from '../../src/model/reuse.ts';
import {textOf} from '../support/text-of.ts';

const FORMULA = 'workers of all countries unite for a lasting peace';
const texts = [
  `Long ago somebody wrote: ${FORMULA}. It was forgotten.`,
  `Nothing here is taken from anywhere else at all.`,
  `They said ${FORMULA}! And once more, ${FORMULA}.`,
].map((content, k) => textOf(content, `t${k}`));

/** Each cluster as the words of its places. */
function told({texts, clusters}: Reuse): readonly (readonly string[])[] {
  return clusters.map(({places}) =>
    places.map(({text, tokens: {from, to}}) => {
      const of = texts[text] ?? texts[0];
      const terms = of?.tokens.term.subarray(from, to) ?? [];
      return `${text}: ${Array.from(terms, id => of?.tokens.vocabulary.term(id)).join(' ')}`;
    }),
  );
}

describe('worked by hand', () => {
  test('a passage of many places is one cluster, as long as all agree', () => {
    expect(told(textReuse(texts))).toEqual([[`0: ${FORMULA}`, `2: ${FORMULA}`, `2: ${FORMULA}`]]);
  });

  test('what only one text repeats is no reuse, what is too short neither', () => {
    expect(textReuse(texts.slice(2)).clusters).toEqual([]);
    expect(textReuse(texts, {words: 10}).clusters).toEqual([]);
  });

  test('runs are joined over a small gap', () => {
    const a = textOf('a b c d e f g h one i j k l m n o p', 'a');
    const b = textOf('z a b c d e f g h two three i j k l m n o p', 'b');
    expect(told(textReuse([a, b]))).toEqual([
      ['0: a b c d e f g h one i j k l m n o p', '1: a b c d e f g h two three i j k l m n o p'],
    ]);
    expect(textReuse([a, b], {gap: 0}).clusters).toHaveLength(2);
  });

  test('what stands in too many places is counted as stock and left aside', () => {
    const found = textReuse(texts, {most: 2});
    expect([found.clusters, found.stock]).toEqual([[], 2]);
  });

  test('a run never leaves a stretch of counted words', () => {
    const headed = textOf(`I.\n\none two three four\n\nII.\n\nfive six seven eight`, 'a');
    const plain = textOf('one two three four five six seven eight', 'b');
    expect(headed.counted).toHaveLength(2);
    expect(textReuse([headed, plain], {words: 8}).clusters).toEqual([]);
    expect(textReuse([headed, plain], {words: 4, gap: 0}).clusters).toHaveLength(2);
  });
});

describe('laws', () => {
  const word = fc.constantFrom(...'a b c'.split(' '));
  const content = fc.array(word, {minLength: 1, maxLength: 25}).map(list => list.join(' '));

  test('every run of n words that two texts share lies in a cluster, and nothing else does (by comparing all)', () => {
    fc.assert(
      fc.property(content, content, (x, y) => {
        const pair = [textOf(x, 'x'), textOf(y, 'y')];
        const {clusters} = textReuse(pair, {words: 4, gap: 0, most: 1000});
        const inCluster = (text: number) =>
          clusters.flatMap(({places}) =>
            places
              .filter(place => place.text === text)
              .flatMap(({tokens: {from, to}}) => Array.from({length: to - from}, (_, k) => from + k)),
          );
        const [xs, ys] = [x.split(' '), y.split(' ')];
        expect(new Set(inCluster(0))).toEqual(shared(xs, ys));
        expect(new Set(inCluster(1))).toEqual(shared(ys, xs));
      }),
      {numRuns: 200, seed: 1957},
    );
  });

  test('the order of places by hash is stable', () => {
    const hash = Uint32Array.of(70_000, 3, 70_000, 4_000_000_000, 3);
    expect([...sortedByHash(Uint32Array.of(0, 1, 2, 3, 4), {hash})]).toEqual([1, 4, 0, 2, 3]);
  });
});

/** Words of `xs` that lie in a run of four that stands in `ys` too. */
function shared(xs: readonly string[], ys: readonly string[]): ReadonlySet<number> {
  const runs = (words: readonly string[]) =>
    words.slice(0, -3).map((_, k) => words.slice(k, k + 4).join(' '));
  const known = new Set(runs(ys));
  return new Set(runs(xs).flatMap((run, k) => (known.has(run) ? [k, k + 1, k + 2, k + 3] : [])));
}
