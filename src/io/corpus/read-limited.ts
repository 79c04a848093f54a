import {open, stat} from 'node:fs/promises';
import {InputError} from '../../base/errors.ts';
import {errorCode} from '../error-code.ts';
import {readBytes} from '../read-bytes.ts';

/** Megabytes of a file beyond which `add` and `fetch` refuse it, unless told otherwise. */
export const DEFAULT_LIMIT = 200;

/** The error for what is too large; sizes in bytes, the limit in megabytes. */
export function tooLarge(path: string, size: number, limit: number): InputError {
  const megabytes = Math.ceil(size / 1e6);
  return new InputError(
    `too large: ${path} (${megabytes} MB); expected at most ${limit} MB, or a higher --limit`,
  );
}

/**
 * The bytes of a file that is not larger than so many megabytes: the size is asked before a byte is read.
 *
 * InputError when it is missing, closed to us, too large, or no file at all (a folder, a pipe, a device).
 */
export async function readLimited(path: string, limit: number): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return readBytes(path);
  if (!found.isFile()) throw new InputError(`not a file: ${path}; expected a file to read`);
  if (found.size > limit * 1e6) throw tooLarge(path, found.size, limit);
  return readWhole(path, found.size);
}

async function readWhole(path: string, size: number): Promise<Uint8Array> {
  const handle = await open(path).catch(() => undefined);
  if (handle === undefined) return readBytes(path);
  try {
    const bytes = new Uint8Array(size);
    let read = 0;
    while (read < size) {
      const {bytesRead} = await handle.read(bytes, read, size - read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    if (read === size) return bytes;
    throw new InputError(`changed while it was read: ${path}; add it again`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`cannot be read (${errorCode(error)}): ${path}; expected a file to read`);
  } finally {
    await handle.close();
  }
}
