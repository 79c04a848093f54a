import {InputError} from '../base/errors.ts';

/** What `make` gives; an InputError of its own comes out with the path of the file before it. */
export function inFile<T>(path: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw named(error, path);
  }
}

/** The same for what takes its time. */
export async function inFileLater<T>(path: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw named(error, path);
  }
}

function named(error: unknown, path: string): unknown {
  return error instanceof InputError ? new InputError(`${path}: ${error.message}`) : error;
}
