import {readFile} from 'node:fs/promises';
import {InputError} from '../base/errors.ts';
import {errorCode} from './error-code.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

/** The bytes of a file. InputError when it is missing, a folder, or closed to us. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    throw new InputError(`${REASONS[code] ?? `cannot be read (${code})`}: ${path}; expected a file to read`);
  }
}
