import {benjaminiHochberg, benjaminiYekutieli, bonferroni, holm} from '../stats/multiple-testing.ts';

/** A way to correct the p-values of a family for their number. */
export interface Correction {
  /** As typed on the command line. */
  readonly name: string;
  readonly column: string;
  readonly title: string;
  readonly about: string;
  readonly adjust: (p: Float64Array) => Float64Array;
}

const WISE = 'chance of even one false finding in the family';

/**
 * What p-values can be corrected by, in the order of their columns.
 *
 * ```ts
 * CORRECTIONS.map(({name}) => name); // → ['bh', 'by', 'holm', 'bonferroni']
 * ```
 */
export const CORRECTIONS = [
  {
    name: 'bh',
    column: 'pBh',
    title: 'p (BH)',
    about: 'share of false findings, Benjamini–Hochberg',
    adjust: benjaminiHochberg,
  },
  {
    name: 'by',
    column: 'pBy',
    title: 'p (BY)',
    about: 'share of false findings under any dependence, Benjamini–Yekutieli',
    adjust: benjaminiYekutieli,
  },
  {name: 'holm', column: 'pHolm', title: 'p (Holm)', about: `${WISE}, Holm`, adjust: holm},
  {
    name: 'bonferroni',
    column: 'pBonferroni',
    title: 'p (Bonf.)',
    about: `${WISE}, Bonferroni`,
    adjust: bonferroni,
  },
] as const satisfies readonly Correction[];

/** What is shown when nobody says otherwise. */
export const USUAL_CORRECTIONS: readonly string[] = ['bh', 'bonferroni'];
