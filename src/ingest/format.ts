import type {Parsed} from './parsed.ts';

/** A kind of file that texts come in. */
export interface Format {
  /** As `--format` names it: `plain`. */
  readonly name: string;
  readonly title: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether a file of this name with these bytes is of this kind. */
  matches(path: string, bytes: Uint8Array): boolean;
  /** The file's own text, nothing normalised. Throws InputError, or rejects with one. */
  parse(bytes: Uint8Array, options: {readonly encoding?: string | undefined}): Parsed | Promise<Parsed>;
}
