import type {Cell} from '../../src/model/comparison.ts';

interface Worked {
  readonly cell: Cell;
  readonly value: number | null;
}

const TWICE: Cell = {f1: 20, f2: 10, n1: 1000, n2: 1000};
const ABSENT: Cell = {f1: 4, f2: 0, n1: 8, n2: 8};
/** One word against one word, one of them the term. */
const ONE: Cell = {f1: 1, f2: 0, n1: 1, n2: 1};
/** 3 of 4 against 1 of 4: every expected count is 2 or less, every deviation 1. */
const FOUR: Cell = {f1: 3, f2: 1, n1: 4, n2: 4};

const {LN2} = Math;

/** Cells that can be checked in the head, for every keyness measure of four numbers. */
export const CELL_HAND: {readonly [measure: string]: readonly Worked[]} = {
  'log-ratio-walter': [{cell: {f1: 3, f2: 0, n1: 90, n2: 90}, value: Math.log2(7)}],
  'log-ratio-hardie': [
    {cell: TWICE, value: 1},
    {cell: ABSENT, value: 3}, // 4 to ½
  ],
  lrc95: [{cell: FOUR, value: 0}], // four occurrences prove nothing
  'percent-diff': [
    {cell: TWICE, value: 100},
    {cell: {...TWICE, f1: 5}, value: -50},
    {cell: ABSENT, value: null},
  ],
  'relative-risk': [
    {cell: TWICE, value: 2},
    {cell: ABSENT, value: null},
  ],
  'odds-ratio': [{cell: FOUR, value: 9}], // 3 : 1 against 1 : 3
  'difference-coefficient': [
    {cell: TWICE, value: 1 / 3},
    {cell: ABSENT, value: 1},
  ],
  // 20,000 and 10,000 per million, 1 added to each
  'simple-maths': [{cell: TWICE, value: 20_001 / 10_001}],
  // Expected 2 and 2: G² is 2 (4 ln 2 + 0) = 8 ln 2, over 16 words times ln 2
  ell: [
    {cell: ABSENT, value: 0.5},
    {cell: ONE, value: null},
  ],
  // ½ log2(½ ÷ ¼) with a reference of 95 % · 0 and 5 % · ¼
  'kullback-leibler': [
    {cell: ABSENT, value: 0.5 * Math.log2(0.5 / (0.05 * 0.25))},
    {cell: {f1: 0, f2: 4, n1: 8, n2: 8}, value: 0},
  ],
  'g2-four-term': [{cell: ONE, value: 4 * LN2}],
  'g2-homogeneity': [{cell: ONE, value: 4 * LN2}],
  'g2-two-term': [{cell: ONE, value: 2 * LN2}],
  // q = 1 + 3 · 3 / (6 · 2) for two words, one of them the term
  'g2-williams': [{cell: ONE, value: (4 * LN2) / 1.75}],
  'chi-square': [
    {cell: ONE, value: 2},
    {cell: FOUR, value: 2},
  ],
  'chi-square-yates': [
    {cell: ONE, value: 0}, // no count is more than ½ off
    {cell: FOUR, value: 0.5}, // four cells, ½² ÷ 2 each
  ],
  'chi-square-williams': [{cell: ONE, value: 2 / 1.75}],
  // Of the 70 ways to deal 4 occurrences to 4 and 4 words, 1 + 16 are as uneven to one side, so 34 to both
  'fisher-exact': [
    {cell: FOUR, value: 34 / 70},
    {cell: ONE, value: 1},
  ],
  'lafon-specificity': [
    {cell: FOUR, value: -Math.log10(17 / 70)},
    {cell: {f1: 1, f2: 3, n1: 4, n2: 4}, value: Math.log10(17 / 70)},
  ],
  bic: [{cell: ONE, value: 3 * LN2}], // 4 ln 2 − ln 2
};
