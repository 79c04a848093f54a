import type {CountedChoice, VariantSource} from './text.ts';

/** Plain data as JSON knows it. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};

/** One text that a result was made from. */
export interface RecipeInput {
  readonly label: string;
  readonly path: string;
  readonly sha256: string;
  /** Where somebody chose: which normalisers worked beside the default ones, and which of these did not. */
  readonly normalise?: {readonly on?: readonly string[]; readonly off?: readonly string[]};
  /** The lists of the variant layer under which the words were compared, in their order. */
  readonly variants?: readonly VariantSource[];
  /** Where somebody chose: quotations left out or counted alone, notes and paratext counted, what words were compared as. */
  readonly counted?: CountedChoice;
}

/** How a result was asked for on the command line. */
export interface TypedCommand {
  /** What stood after `phraseshift`, without where the result went. */
  readonly words: readonly string[];
  /** The name that the result was given, without its folder: `--out` of the command. */
  readonly out: string;
}

/** Enough to run an analysis again and get the same bytes. */
export interface Recipe {
  /** What was asked: the command or the library function. */
  readonly command: string;
  /** Version of phraseshift. */
  readonly version: string;
  readonly inputs: readonly RecipeInput[];
  readonly settings: {readonly [name: string]: Json};
  /** Names of the measures, whose cards fix the variants. */
  readonly measures: readonly string[];
  /** Of the resampling, where there was any. */
  readonly seed?: number;
  /** Of a report: how each of its tables and figures was made. */
  readonly parts?: readonly Recipe[];
  /** Where it was made on the command line: enough to type it again. */
  readonly typed?: TypedCommand;
}
