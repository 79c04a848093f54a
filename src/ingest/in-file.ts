import {InputError} from '../base/errors.ts';

/** What `make` gives; an InputError of its own comes out with the path of the file before it. */
export function inFile<T>(path: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${path}: ${error.message}`);
    throw error;
  }
}
