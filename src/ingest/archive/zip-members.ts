import {inflateSync} from 'fflate';
import {InputError} from '../../base/errors.ts';
import {isZip, type ZipEntry, zipDirectory} from './zip-directory.ts';

/** The members of a ZIP file by path; each is inflated when it is asked for. */
export interface ZipMembers {
  readonly entries: readonly ZipEntry[];
  /** Undefined when there is none of this path. InputError for one that is encrypted or damaged. */
  read(path: string): Uint8Array | undefined;
}

/** How much a ZIP file may hold. */
export interface ZipLimits {
  /** Bytes of all its members together; 512 MB when absent. */
  readonly largest?: number | undefined;
}

const LARGEST = 512 * 2 ** 20;
// Prose shrinks to a third, markup to a twentieth; a thousandth is what deflate can do at most, for zeros.
const STEEPEST = 200;
const SMALL = 2 ** 20;
const [LOCAL, LOCAL_SIZE] = [0x04034b50, 30];

/**
 * Opens a ZIP file, refusing one made to fill the memory: members over 512 MB together or over 200 times their
 * packed size. A member is never inflated beyond the size that was checked. InputError.
 */
export function zipMembers(bytes: Uint8Array, {largest = LARGEST}: ZipLimits = {}): ZipMembers {
  const entries = zipDirectory(bytes);
  const sum = entries.reduce((total, {size}) => total + size, 0);
  if (sum > largest) {
    throw new InputError(`archive too large: ${sum} bytes unpacked; expected at most ${largest}`);
  }
  for (const {path, size, packed} of entries) {
    if (size > SMALL && size > STEEPEST * packed) {
      throw new InputError(
        `zip bomb: ${shown(path)} is packed ${Math.round(size / Math.max(1, packed))} times; expected at most ${STEEPEST}`,
      );
    }
  }
  const byPath = new Map(entries.map(entry => [entry.path, entry]));
  return {
    entries,
    read(path) {
      const entry = byPath.get(path);
      return entry === undefined ? undefined : inflated(bytes, entry);
    },
  };
}

/** The paths in a ZIP file; none for other bytes and for an archive that cannot be read. */
export function zipPaths(bytes: Uint8Array): readonly string[] {
  if (!isZip(bytes)) return [];
  try {
    return zipDirectory(bytes).map(({path}) => path);
  } catch {
    return [];
  }
}

/**
 * Whether a ZIP file is a document of a format: it has this member; or, where the archive is too damaged to say,
 * its name ends in this way.
 */
export function isPacked(
  path: string,
  bytes: Uint8Array,
  {member, extensions}: {readonly member: string; readonly extensions: readonly string[]},
): boolean {
  const paths = zipPaths(bytes);
  if (paths.length > 0 || !isZip(bytes)) return paths.includes(member);
  return extensions.some(extension => path.toLowerCase().endsWith(extension));
}

/** A path from an archive as it may be printed: on one line, no control characters, not endless. */
export function shown(path: string): string {
  const clean = path.replace(/\p{C}+/gu, '?');
  return clean.length > 80 ? `${clean.slice(0, 80)}…` : clean;
}

function inflated(
  bytes: Uint8Array,
  {path, method, packed, size, offset, isEncrypted}: ZipEntry,
): Uint8Array {
  if (isEncrypted) throw new InputError(`encrypted: ${shown(path)}; expected an archive without a password`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged(path);
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged(path);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) {
    throw new InputError(`unknown packing: ${shown(path)} by method ${method}; expected stored or deflated`);
  }
  return wholeOf(content, {path, size});
}

function wholeOf(content: Uint8Array, {path, size}: {path: string; size: number}): Uint8Array {
  try {
    const whole = inflateSync(content, {out: new Uint8Array(size)});
    if (whole.length === size) return whole;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  throw damaged(path);
}

function damaged(path: string): InputError {
  return new InputError(`damaged: ${shown(path)}; expected a whole ZIP file`);
}
