import type {Cell, WholeComparison} from './comparison.ts';

/**
 * Which question a measure answers: what sets two texts apart, how a term is spread over one, which words keep company,
 * how rich a vocabulary is, how far two vocabularies diverge, how far apart several texts lie, how hard a text is to read.
 */
export type MeasureFamily =
  | 'keyness'
  | 'dispersion'
  | 'association'
  | 'diversity'
  | 'divergence'
  | 'distance'
  | 'readability';

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
  readonly nullDistribution?: NullDistribution;
  /** With page or equation. */
  readonly source: string;
}

/** What a score is under equal rates, so that it has a p-value; `p-value` is one already, `log10-p` half of one as a logarithm. */
export type NullDistribution = 'chi-square-1' | 'chi-square-k-1' | 'normal' | 'p-value' | 'log10-p';

/** A measure that sees one term at a time, by four numbers. Undefined (null) where the card's zero rule says so. */
export interface CellMeasure extends MeasureCard {
  readonly family: 'keyness';
  readonly sees: 'cell';
  /** What becomes of the score when target and reference change places; absent: it keeps only its zero rule. */
  readonly swap?: 'negates' | 'inverts' | 'keeps';
  score(cell: Cell): number | null;
  /** The interval at a confidence level, in the unit of the score; null where it is unbounded. */
  interval?(cell: Cell, level: number): readonly [low: number | null, high: number | null];
}

/** A measure that must see the whole comparison: all terms, a background, or the paragraphs. */
export interface ComparisonMeasure extends MeasureCard {
  readonly family: 'keyness';
  readonly sees: 'counts' | 'paragraphs';
  readonly swap?: 'negates' | 'inverts' | 'keeps';
  /** Element t belongs to term t, NaN where undefined. null when the data lack what the measure must see. */
  scoreAll(whole: WholeComparison): Float64Array | null;
}

/** How differently target and reference use a term. */
export type KeynessMeasure = CellMeasure | ComparisonMeasure;

/** How one term lies in the parts of a text: its count in each part, and the parts' sizes in words. */
export interface Parts {
  readonly counts: ArrayLike<number>;
  readonly sizes: ArrayLike<number>;
  /** Where the term stands in the text, as numbers of running words from 0, rising; absent when only counts are known. */
  readonly positions?: ArrayLike<number> | undefined;
}

/** How evenly a term is spread over a text. Undefined (null) for a term that does not occur. */
export interface DispersionMeasure extends MeasureCard {
  readonly family: 'dispersion';
  /** Needs to know where the term stands: undefined (null) without `Parts.positions`. */
  readonly needsPositions?: true;
  score(parts: Parts): number | null;
}

/**
 * What an association measure sees of two words: how often they occur together, how often each does, and of how many
 * in all. In a window: words `o11` of the collocate near the node, `f1` words near the node, `f2` words of the
 * collocate, `n` words without the node itself. For bigrams: pairs.
 */
export interface Cooccurrence {
  readonly o11: number;
  readonly f1: number;
  readonly f2: number;
  readonly n: number;
}

/** How strongly two words attract each other. Undefined (null) where the card's zero rule says so. */
export interface AssociationMeasure extends MeasureCard {
  readonly family: 'association';
  score(pair: Cooccurrence): number | null;
}

/** The words of a text as a diversity measure sees them: how many types occur how often, and in which order. */
export interface WordSample {
  /** Running words. */
  readonly tokens: number;
  /** Different words. */
  readonly types: number;
  /** The frequency spectrum: `typesOf[i]` types occur `frequencies[i]` times each; frequencies rise. */
  readonly frequencies: ArrayLike<number>;
  readonly typesOf: ArrayLike<number>;
  /** The words in reading order, as numbers below `types`; absent when only counts are known. */
  readonly words?: Uint32Array | undefined;
}

/** How rich the vocabulary of a text is. Undefined (null) where the card's zero rule says so. */
export interface DiversityMeasure extends MeasureCard {
  readonly family: 'diversity';
  /** Below so many running words its value says little or nothing. */
  readonly shortest: number;
  /** Changes as a text goes on, whatever its vocabulary: only texts of like length can be compared. */
  readonly dependsOnLength?: true;
  score(sample: WordSample): number | null;
}

/** Two texts counted over the same terms: element t of both belongs to term t. */
export interface CountPair {
  readonly target: ArrayLike<number>;
  readonly reference: ArrayLike<number>;
  /** How many terms have the counts of element t; 1 unless told. A contribution is that of one of them. */
  readonly times?: ArrayLike<number> | undefined;
}

/** What some divergences can be told; each card says what it takes and what it takes unless told. */
export interface DivergenceOptions {
  /** Of a generalised entropy. */
  readonly order?: number | undefined;
  /** Of rank turbulence, from 0 (rare words as weighty as common ones) to infinity (only the commonest count). */
  readonly alpha?: number | undefined;
  /** Share of the target in the mixture, in (0, 1). */
  readonly weight?: number | undefined;
}

/** How far the vocabularies of two texts diverge, term by term. */
export interface DivergenceMeasure extends MeasureCard {
  readonly family: 'divergence';
  /** What each term adds; they sum to the divergence. Undefined (null) where the card's zero rule says so. */
  contributions(counts: CountPair, options?: DivergenceOptions): Float64Array | null;
}

/** A text among others, counted over the same words as they. */
export interface TextProfile {
  readonly counts: ArrayLike<number>;
  /** Running words of the text, those left out of `counts` too. */
  readonly size: number;
  /** Counts per running word. */
  readonly rates: ArrayLike<number>;
  /** Rates in standard deviations from the mean of all texts; 0 for a word with the same rate in all. */
  readonly z: ArrayLike<number>;
}

/** How far apart two texts of a family lie. Undefined (null) where the card's zero rule says so. */
export interface DistanceMeasure extends MeasureCard {
  readonly family: 'distance';
  /** Symmetric. Words are in order of their frequency in all texts together, the most frequent first. */
  score(a: TextProfile, b: TextProfile): number | null;
}

/** What a readability formula sees of a text. */
export interface ReadingCounts {
  readonly words: number;
  readonly sentences: number;
  readonly letters: number;
  /** Letters and digits. */
  readonly characters: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly polysyllables: number;
  /** The same without names (a capital within a sentence), hyphenated words, and a third syllable that is only -es, -ed or -ing. */
  readonly complexWords: number;
}

/** How hard a text is to read, by its word and sentence lengths. Undefined (null) for a text without words. */
export interface ReadabilityMeasure extends MeasureCard {
  readonly family: 'readability';
  score(counts: ReadingCounts): number | null;
}

/** Any measure, whatever it sees; `family` tells which. */
export type Measure =
  | KeynessMeasure
  | DispersionMeasure
  | AssociationMeasure
  | DiversityMeasure
  | DivergenceMeasure
  | DistanceMeasure
  | ReadabilityMeasure;
