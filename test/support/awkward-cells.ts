import type {Cell} from '../../src/model/comparison.ts';

/** Cells where formulas break: every keyness measure must give a finite number, or null as its card says. */
export const AWKWARD_CELLS: readonly (readonly [what: string, cell: Cell])[] = [
  ['absent from both sides', {f1: 0, f2: 0, n1: 100, n2: 50}],
  ['absent from the reference', {f1: 7, f2: 0, n1: 100, n2: 50}],
  ['absent from the target', {f1: 0, f2: 7, n1: 100, n2: 50}],
  ['once in one word', {f1: 1, f2: 0, n1: 1, n2: 1}],
  ['every word of the target', {f1: 100, f2: 3, n1: 100, n2: 50}],
  ['every word of both sides', {f1: 100, f2: 50, n1: 100, n2: 50}],
  ['every word of the target, none of the reference', {f1: 100, f2: 0, n1: 100, n2: 50}],
  ['an empty target', {f1: 0, f2: 3, n1: 0, n2: 50}],
  ['an empty reference', {f1: 3, f2: 0, n1: 50, n2: 0}],
  ['two empty sides', {f1: 0, f2: 0, n1: 0, n2: 0}],
  ['a word beside a billion', {f1: 1, f2: 1, n1: 1, n2: 1e9}],
  ['a large corpus', {f1: 250_000_000, f2: 3, n1: 1e9, n2: 1e9}],
];

/** Numbers that are no counts: every keyness measure must refuse them. */
export const IMPOSSIBLE_CELLS: readonly (readonly [what: string, cell: Cell])[] = [
  ['NaN count', {f1: Number.NaN, f2: 1, n1: 10, n2: 10}],
  ['NaN size', {f1: 1, f2: 1, n1: 10, n2: Number.NaN}],
  ['negative count', {f1: -1, f2: 1, n1: 10, n2: 10}],
  ['more occurrences than words', {f1: 11, f2: 1, n1: 10, n2: 10}],
  ['endless text', {f1: 1, f2: 1, n1: Number.POSITIVE_INFINITY, n2: 10}],
];
