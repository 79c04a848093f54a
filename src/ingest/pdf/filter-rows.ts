import {InputError} from '../../base/errors.ts';
import {isFilter, type PdfFilter} from './filters.ts';
import {SOME_SPACE, SPACE} from './pdf-space.ts';

/** Names of filters within pages, but read everywhere. ISO 32000-1, table 94. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['A85', 'ASCII85Decode'],
  ['AHx', 'ASCIIHexDecode'],
  ['Fl', 'FlateDecode'],
  ['LZW', 'LZWDecode'],
  ['RL', 'RunLengthDecode'],
]);

/** How far before a stream the beginning of its dictionary is looked for: nearly all are near. */
const [NEAR, FAR] = [1000, 8000];
const NAME = '/[^\\0\\s/<>()[\\]{}%]+';
const NAMES = new RegExp(NAME, 'g');
const REFERENCE = `\\d+${SOME_SPACE}\\d+${SOME_SPACE}R\\b`;
const FILTER = new RegExp(`/F(?:ilter)?(?:${SPACE}(\\[[^\\]]*\\]|${NAME})|${SOME_SPACE}(${REFERENCE}))`, 'g');
const PICTURE = new RegExp(`/Subtype${SPACE}/Image\\b`);

/**
 * By which filters the stream is packed whose bytes begin at a place: the rows that its dictionary may mean, each from the
 * outermost filter inwards to the first of pictures. An empty row where none is named; no row for a picture.
 *
 * ISO 32000-1, 7.3.8 and 7.4. InputError where a filter is named elsewhere or cannot be followed.
 */
export function filterRows(bytes: Uint8Array, at: number): readonly (readonly PdfFilter[])[] {
  const dictionary = dictionaryBefore(bytes, at);
  if (PICTURE.test(dictionary)) return [];
  const rows = Array.from(dictionary.matchAll(FILTER), ([, names, elsewhere]) =>
    rowIn(names ?? elsewhere ?? ''),
  );
  if (rows.length === 0) return [[]];
  return dictionary.includes('EarlyChange') ? [...rows, ...rows.map(row => row.map(asLate))] : rows;
}

/** From the word `obj` on. Letters of names may be written by their numbers: `/#46ilter`. */
function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const near = lettersBefore(bytes, at, NEAR);
  const before = near.includes(' obj') ? near : lettersBefore(bytes, at, FAR);
  return before
    .slice(before.lastIndexOf(' obj') + 1)
    .replace(/#([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function lettersBefore(bytes: Uint8Array, at: number, distance: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, at - distance), at));
}

function asLate(filter: PdfFilter): PdfFilter {
  return filter === 'LZWDecode' ? 'LateLZWDecode' : filter;
}

function rowIn(value: string): readonly PdfFilter[] {
  const names = Array.from(value.matchAll(NAMES), ([name]) => SHORT.get(name.slice(1)) ?? name.slice(1));
  if (new RegExp(REFERENCE).test(value) || names.includes('BrotliDecode')) {
    throw new InputError(
      'packed in a way that cannot be checked; expected streams by Flate (qpdf IN.pdf OUT.pdf makes them)',
    );
  }
  const end = names.findIndex(name => !isFilter(name));
  return names.slice(0, end < 0 ? names.length : end).filter(isFilter);
}
