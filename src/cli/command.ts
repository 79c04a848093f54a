import type {World} from './world.ts';

/** What stands after a command's name. A variadic one takes all that is left. */
export interface Argument {
  readonly name: string;
  readonly about: string;
  readonly required: boolean;
  readonly variadic?: boolean;
}

/** A flag; `parse` turns what was typed into a value, or throws an InputError that names the flag. */
export interface Option {
  /** As commander writes them: `--top <n>`, `--json`. */
  readonly flags: string;
  readonly about: string;
  readonly fallback?: string | number | readonly string[];
  readonly parse?: (typed: string) => unknown;
}

/** How a command ends: 0 done, 1 nothing found. What could not be done throws. */
export type ExitCode = 0 | 1;

/** A command as the list has it: enough for the help, which loads none of them. */
export interface ListedCommand {
  readonly name: string;
  /** Its arguments as help shows them: `<target> <reference> [more...]`. */
  readonly takes: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** One record of facts for each command: with its line in the list it makes the parser, the help and the documents. */
export interface Command {
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /**
   * Takes its arguments by name and its options in camelCase, as the facts above describe them. Each command
   * says what it takes by a type of its own; a list of commands can only say `never`.
   */
  run(values: never, world: World): Promise<ExitCode>;
}
