import type {Span} from './span.ts';
import type {Text} from './text.ts';

/** Tokens of a text from row `from` up to, not including, row `to` of its token table. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What happened to some words between the earlier text and the later. */
export type EditKind = 'kept' | 'substituted' | 'inserted' | 'deleted' | 'transposed';

/** A run of words under one edit. Inserted words have an empty range in the earlier text, deleted ones in the later. */
export interface Edit {
  readonly kind: EditKind;
  readonly earlier: TokenRange;
  readonly later: TokenRange;
}

/** What became of a passage; `new` stands only in the later text, `dropped` only in the earlier. */
export type PassageOperation = (typeof PASSAGE_OPERATIONS)[number];

/**
 * Every operation, in the order tables and charts list them.
 *
 * ```ts
 * PASSAGE_OPERATIONS.join(' '); // → 'kept edited moved split merged new dropped'
 * ```
 */
export const PASSAGE_OPERATIONS = ['kept', 'edited', 'moved', 'split', 'merged', 'new', 'dropped'] as const;

/** A stretch of the earlier text with what stands for it in the later. */
export interface Passage {
  readonly operation: PassageOperation;
  /** Whether words changed: a moved, split or merged passage may be verbatim too. */
  readonly isVerbatim: boolean;
  /** In the text of the documents; empty where the passage is new or dropped. */
  readonly earlier: Span;
  readonly later: Span;
  readonly earlierTokens: TokenRange;
  readonly laterTokens: TokenRange;
  /** Joined, they give back the tokens of both ranges, in the later text's order. */
  readonly edits: readonly Edit[];
}

/**
 * Two texts laid beside each other. Every counted token of either lies in exactly one passage.
 */
export interface Alignment {
  readonly earlier: Text;
  readonly later: Text;
  /** In the later text's order; dropped ones where they stood. */
  readonly passages: readonly Passage[];
  /** For each token of the earlier text the same word of the later, or −1: substituted, deleted, dropped, not counted. */
  readonly laterOf: Int32Array;
  /** The same from the later text. */
  readonly earlierOf: Int32Array;
}
