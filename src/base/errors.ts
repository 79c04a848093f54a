/**
 * Something the user can mend: a missing file, a mistyped name, a number that is none.
 *
 * The message says what is wrong and what would be right, lower case, on one line:
 * `<what is wrong>: <value>; <what would be right>`. The command line prints it as it is and ends with 2.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * const error = await readText('moscw-1957').catch(thrown => thrown);
 * [error instanceof InputError, error.message.includes('did you mean moscow-1957?')]; // → [true, true]
 * ```
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}
