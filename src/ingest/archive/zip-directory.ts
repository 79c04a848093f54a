import {InputError} from '../../base/errors.ts';
import {decodedFrom, isEncoding} from '../encodings.ts';

/** What the directory of a ZIP file says of one member. */
export interface ZipEntry {
  /** As written in the archive: with `/`, never trusted. */
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
  readonly isEncrypted: boolean;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

const [END, ENTRY] = [0x06054b50, 0x02014b50];
const [END_SIZE, ENTRY_SIZE] = [22, 46];
const LONGEST_COMMENT = 0xffff;
const MOST_MEMBERS = 10_000;

/** Whether these bytes begin as a ZIP file does; so do DOCX, ODT and EPUB. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Which members a ZIP file has, in the order of its directory. Nothing is inflated.
 *
 * Read here and not by fflate, which shows neither links nor encryption. Layout: PKWARE APPNOTE 4.3.12 and 4.3.16.
 * InputError for a file cut short, one over 4 GB (ZIP64), and one with more than 10,000 members.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (start === 0xffffffff || count === 0xffff)
    throw new InputError('ZIP64 archive; expected one under 4 GB');
  if (count > MOST_MEMBERS)
    throw new InputError(`too many members: ${count}; expected at most ${MOST_MEMBERS}`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) throw damaged();
    const lengths = [28, 30, 32].map(field => view.getUint16(at + field, true)) as [number, number, number];
    entries.push(entryAt(view, at, bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + lengths[0])));
    at += ENTRY_SIZE + lengths[0] + lengths[1] + lengths[2];
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

/** Of names without a mark of UTF-8: what ZIP began with, or the nearest that a browser knows. */
const oldNames = () => (isEncoding('cp437') ? 'cp437' : 'windows-1252');

function entryAt(view: DataView, at: number, name: Uint8Array): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const mode = view.getUint32(at + 38, true) >>> 16;
  const isOld = (flags & 0x800) === 0 && name.some(byte => byte > 127);
  const path = decodedFrom(name, isOld ? oldNames() : 'utf-8');
  return {
    path,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    isEncrypted: (flags & 1) !== 0,
    isFolder: path.endsWith('/'),
    isLink: (mode & 0o170000) === 0o120000,
  };
}

function damaged(): InputError {
  return new InputError('archive cut short or damaged: no whole directory; expected a ZIP file');
}
