import {InputError} from '../../base/errors.ts';
import {isFilter, type PdfFilter} from './filters.ts';

/** Names of filters within pages, but read everywhere. ISO 32000-1, table 94. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['A85', 'ASCII85Decode'],
  ['AHx', 'ASCIIHexDecode'],
  ['Fl', 'FlateDecode'],
  ['LZW', 'LZWDecode'],
  ['RL', 'RunLengthDecode'],
]);

/** How far before a stream its dictionary is looked for, and how many rows of filters one may name. */
const [FARTHEST, MOST_ROWS] = [8000, 8];
const [OBJ, J] = [new TextEncoder().encode(' ob'), 0x6a];
const NAME = '/[^\\0\\s/<>()[\\]{}%]+';
const NAMES = new RegExp(NAME, 'g');
const REFERENCE = '\\d+[\\0\\s]+\\d+[\\0\\s]+R\\b';
const IS_REFERENCE = new RegExp(REFERENCE);
const FILTER = new RegExp(`/F(?:ilter)?(?:[\\0\\s]*(\\[[^[\\]]*\\]|${NAME})|[\\0\\s]+(${REFERENCE}))`, 'g');
const PICTURE = /\/Subtype[\0\s]*\/Image\b/;

export interface FilterRows {
  /** Each from the outermost filter inwards to the first of pictures. An empty one where no filter is named; none for a picture. */
  readonly rows: readonly (readonly PdfFilter[])[];
  /** How many bytes were read to tell. */
  readonly read: number;
}

/**
 * By which filters is the stream packed whose bytes begin at a place? All that its dictionary may mean.
 *
 * ISO 32000-1, 7.3.8 and 7.4. InputError where a filter is named elsewhere or cannot be followed.
 */
export function filterRows(bytes: Uint8Array, at: number): FilterRows {
  const dictionary = dictionaryBefore(bytes, at);
  const read = dictionary.length;
  // What follows a per cent sign is a comment, unless that stands within a string.
  const readings = dictionary.includes('%')
    ? [dictionary, dictionary.replace(/%[^\r\n]*/g, ' ')]
    : [dictionary];
  if (readings.some(reading => PICTURE.test(reading))) return {rows: [], read};
  const named = new Map(readings.flatMap(rowsIn).map(row => [row.join(), row]));
  if (named.size > MOST_ROWS) throw unchecked();
  return {rows: named.size === 0 ? [[]] : [...named.values()], read};
}

/** From the word `obj` on. Letters of names may be written by their numbers: `/#46ilter`. */
function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = bytes.subarray(Math.max(0, at - FARTHEST), at);
  for (let j = before.lastIndexOf(J); j >= OBJ.length; j = before.lastIndexOf(J, j - 1)) {
    if (!OBJ.every((byte, i) => before[j - OBJ.length + i] === byte)) continue;
    return String.fromCharCode(...before.subarray(j)).replace(/#([\da-f]{2})/gi, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
  }
  return '';
}

function rowsIn(dictionary: string): readonly (readonly PdfFilter[])[] {
  const rows = Array.from(dictionary.matchAll(FILTER), ([, names, elsewhere]) =>
    rowIn(names ?? elsewhere ?? ''),
  );
  return dictionary.includes('EarlyChange') ? [...rows, ...rows.map(row => row.map(asLate))] : rows;
}

function asLate(filter: PdfFilter): PdfFilter {
  return filter === 'LZWDecode' ? 'LateLZWDecode' : filter;
}

function rowIn(value: string): readonly PdfFilter[] {
  const names = Array.from(value.matchAll(NAMES), ([name]) => SHORT.get(name.slice(1)) ?? name.slice(1));
  if (IS_REFERENCE.test(value) || names.includes('BrotliDecode')) throw unchecked();
  const end = names.findIndex(name => !isFilter(name));
  return names.slice(0, end < 0 ? names.length : end).filter(isFilter);
}

function unchecked(): InputError {
  return new InputError(
    'packed in a way that cannot be checked; expected streams by Flate (qpdf IN.pdf OUT.pdf makes them)',
  );
}
