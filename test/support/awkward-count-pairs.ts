import type {CountPair} from '../../src/model/measure.ts';

/** Counts where formulas break: every divergence must give finite contributions, or null as its card says. */
export const AWKWARD_COUNT_PAIRS: readonly (readonly [what: string, counts: CountPair])[] = [
  ['no terms', {target: [], reference: []}],
  ['two empty texts', {target: [0, 0], reference: [0, 0]}],
  ['an empty target', {target: [0, 0], reference: [3, 1]}],
  ['an empty reference', {target: [3, 1], reference: [0, 0]}],
  ['one word each, the same', {target: [1], reference: [1]}],
  ['one word each, another', {target: [1, 0], reference: [0, 1]}],
  ['no term shared', {target: [5, 2, 0, 0], reference: [0, 0, 7, 1]}],
  ['a term of neither', {target: [5, 0, 2], reference: [1, 0, 4]}],
  ['a term the reference lacks', {target: [5, 1], reference: [5, 0]}],
  ['a term the target lacks', {target: [5, 0], reference: [5, 1]}],
  ['the same rates', {target: [2, 4, 6], reference: [1, 2, 3]}],
  ['ties', {target: [2, 2, 2], reference: [3, 3, 3]}],
  ['a word beside a billion', {target: [1, 1e9], reference: [1e9, 1]}],
];

/** What cannot be: every divergence must refuse it. */
export const IMPOSSIBLE_COUNT_PAIRS: readonly (readonly [what: string, counts: CountPair])[] = [
  ['NaN', {target: [Number.NaN, 1], reference: [1, 1]}],
  ['negative', {target: [1, 1], reference: [-1, 2]}],
  ['lists of two lengths', {target: [1, 1], reference: [1]}],
  ['endless', {target: [1, Number.POSITIVE_INFINITY], reference: [1, 1]}],
];
