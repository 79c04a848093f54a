import type {Cell} from './comparison.ts';

/** Which question a measure answers: what sets two texts apart, or how a term is spread over one. */
export type MeasureFamily = 'keyness' | 'dispersion';

/** The measure card: what help, the glossary of a report and a methods paragraph print. */
export interface MeasureCard {
  /** As typed on the command line: `g2-four-term`. Its column is the same in camelCase: `g2FourTerm`. */
  readonly name: string;
  readonly family: MeasureFamily;
  readonly title: string;
  /** Which of several formulas under the same title this one is. */
  readonly variant?: string;
  readonly formula: string;
  readonly unit: string;
  readonly range: string;
  /** What positive and negative mean. */
  readonly sign: string;
  /** What happens when a count is zero. */
  readonly zero: string;
  /** Absent: the measure has no null distribution, so there is no p-value. */
  readonly nullDistribution?: 'chi-square-1';
  /** With page or equation. */
  readonly source: string;
}

/** How differently target and reference use a term. Undefined (null) where the card's zero rule says so. */
export interface KeynessMeasure extends MeasureCard {
  readonly family: 'keyness';
  score(cell: Cell): number | null;
  /** The interval at a confidence level, in the unit of the score; null where it is unbounded. */
  interval?(cell: Cell, level: number): readonly [low: number | null, high: number | null];
}

/** How one term lies in the parts of a text: its count in each part, and the parts' sizes in words. */
export interface Parts {
  readonly counts: ArrayLike<number>;
  readonly sizes: ArrayLike<number>;
}

/** How evenly a term is spread over the parts of a text. Undefined (null) for a term that does not occur. */
export interface DispersionMeasure extends MeasureCard {
  readonly family: 'dispersion';
  score(parts: Parts): number | null;
}

export type Measure = KeynessMeasure | DispersionMeasure;
