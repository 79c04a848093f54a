import type {Parts} from '../../src/model/measure.ts';

/** Parts where formulas break: every dispersion measure must give a finite number, or null as its card says. */
export const AWKWARD_PARTS: readonly (readonly [what: string, parts: Parts])[] = [
  ['an empty text', {counts: [], sizes: [], positions: []}],
  ['one word, the term', {counts: [1], sizes: [1], positions: [0]}],
  ['one part', {counts: [3], sizes: [10], positions: [0, 4, 9]}],
  ['an absent term', {counts: [0, 0], sizes: [10, 20], positions: []}],
  ['a part without words', {counts: [3, 0], sizes: [10, 0], positions: [2, 3, 4]}],
  ['once in many words', {counts: [0, 1, 0], sizes: [100, 50, 1e6], positions: [120]}],
  ['every word of one part', {counts: [0, 5, 0], sizes: [5, 5, 5], positions: [5, 6, 7, 8, 9]}],
  ['every word of all parts', {counts: [2, 3], sizes: [2, 3], positions: [0, 1, 2, 3, 4]}],
  [
    'equal shares',
    {counts: [2, 4, 6], sizes: [10, 20, 30], positions: [1, 5, 11, 14, 20, 27, 31, 36, 41, 46, 51, 56]},
  ],
  ['ties', {counts: [2, 2, 2, 0], sizes: [10, 10, 10, 10], positions: [0, 1, 10, 11, 20, 21]}],
  ['no places known', {counts: [2, 1, 0], sizes: [10, 10, 10]}],
];

/** What cannot be: every dispersion measure must refuse it. */
export const IMPOSSIBLE_PARTS: readonly (readonly [what: string, parts: Parts])[] = [
  ['NaN count', {counts: [Number.NaN], sizes: [10]}],
  ['negative count', {counts: [-1, 2], sizes: [10, 10]}],
  ['occurrences without words', {counts: [1, 1], sizes: [10, 0]}],
  ['NaN size', {counts: [1, 1], sizes: [10, Number.NaN]}],
];
