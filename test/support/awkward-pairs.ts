import type {Cooccurrence} from '../../src/model/measure.ts';

/** Pairs where formulas break: every association measure must give a finite number, or null as its card says. */
export const AWKWARD_PAIRS: readonly (readonly [what: string, pair: Cooccurrence])[] = [
  ['an empty text', {o11: 0, f1: 0, f2: 0, n: 0}],
  ['one word', {o11: 0, f1: 0, f2: 1, n: 1}],
  ['an absent node', {o11: 0, f1: 0, f2: 7, n: 100}],
  ['an absent collocate', {o11: 0, f1: 7, f2: 0, n: 100}],
  ['never together', {o11: 0, f1: 7, f2: 9, n: 100}],
  ['only ever together', {o11: 7, f1: 7, f2: 7, n: 100}],
  ['everything together', {o11: 100, f1: 100, f2: 100, n: 100}],
  ['every place near the node', {o11: 7, f1: 100, f2: 7, n: 100}],
  ['every place a collocate', {o11: 7, f1: 7, f2: 100, n: 100}],
  ['just as expected', {o11: 1, f1: 10, f2: 10, n: 100}],
  ['once in a billion', {o11: 1, f1: 1, f2: 1, n: 1e9}],
  ['a large corpus', {o11: 1e6, f1: 3e8, f2: 2e8, n: 1e9}],
];

/** What cannot be: every association measure must refuse it. */
export const IMPOSSIBLE_PAIRS: readonly (readonly [what: string, pair: Cooccurrence])[] = [
  ['NaN', {o11: Number.NaN, f1: 1, f2: 1, n: 10}],
  ['negative', {o11: -1, f1: 1, f2: 1, n: 10}],
  ['more together than one of them', {o11: 3, f1: 2, f2: 5, n: 10}],
  ['more words than places', {o11: 1, f1: 8, f2: 8, n: 10}],
  ['endless text', {o11: 1, f1: 8, f2: 8, n: Number.POSITIVE_INFINITY}],
];
