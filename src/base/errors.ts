/**
 * Something the user can mend: a missing file, a mistyped name, a number that is none.
 *
 * The message says what is wrong and what would be right, lower case, on one line:
 * `<what is wrong>: <value>; <what would be right>`. The command line prints it as it is and ends with 2.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}
