import type {EditKind, PassageOperation} from './alignment.ts';
import type {Note} from './note.ts';
import type {Recipe} from './recipe.ts';
import type {TextSize} from './table.ts';

/** Words of one text under one edit, or what stands between two words; white space is one space. */
export interface CollationPiece {
  readonly kind: EditKind;
  readonly text: string;
}

/** What stands on one side of a row. */
export interface CollationCell {
  /** Where it stands in its text: `II.3.2`. */
  readonly citation: string;
  readonly pieces: readonly CollationPiece[];
}

/**
 * What the two texts read at one place, in the later text's order; words that one of them lacks are empty there.
 * What stands between words is `kept`, though it may differ: it is not compared.
 */
export interface Reading {
  readonly kind: EditKind;
  readonly earlier: string;
  readonly later: string;
}

/** Passages of one paragraph beside those of the other text that stand for them. */
export interface CollationRow {
  /** Of its passages: each operation once, in the order they come; kept alone means nothing changed. */
  readonly operations: readonly PassageOperation[];
  readonly earlier: CollationCell | null;
  readonly later: CollationCell | null;
  readonly readings: readonly Reading[];
}

/** Two texts set on facing columns, paragraph by paragraph in the later text's order, with what changed marked. */
export interface Collation {
  readonly title: string;
  readonly earlier: TextSize;
  readonly later: TextSize;
  readonly rows: readonly CollationRow[];
  readonly notes: readonly Note[];
  readonly recipe: Recipe;
}
