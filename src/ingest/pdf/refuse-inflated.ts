import {Unzlib} from 'fflate';
import {InputError} from '../../base/errors.ts';
import type {StreamReader} from './decrypted-streams.ts';

const MB = 1e6;
/** A page, a face or a table of objects has some megabytes at most. */
const MOST_IN_STREAM = 50 * MB;
const MOST_IN_FILE = 500 * MB;
const CHUNK = 1 << 14; // unpacked to 16 MB at most
/** How often one stream may be packed in itself. */
const MOST_LAYERS = 8;
const STREAM = new TextEncoder().encode('stream');
const [S, D, CR, LF] = [0x73, 0x64, 0x0d, 0x0a];

/**
 * Refuses a PDF whose streams unpack to more than any text needs, before pdf.js unpacks them into memory.
 *
 * Pictures are passed over, for they are never unpacked; streams that are packed otherwise than by Flate are not looked into.
 * `encrypted` reads the streams of an encrypted file, each as it may be meant. InputError.
 */
export function refuseInflated(bytes: Uint8Array, encrypted: StreamReader = () => []): void {
  let total = 0;
  for (let at = streamAfter(bytes, 0); at >= 0; at = streamAfter(bytes, at)) {
    if (isPicture(bytes, at)) continue;
    total += inflatedLength(piecesFrom(bytes, at));
    for (const pieces of encrypted(bytes, at)) total += inflatedLength(pieces);
    if (total > MOST_IN_FILE) throw tooLarge(`${MOST_IN_FILE / MB} MB in all`);
  }
}

function* piecesFrom(bytes: Uint8Array, at: number): Iterable<Uint8Array> {
  for (let from = at; from < bytes.length; from += CHUNK) yield bytes.slice(from, from + CHUNK);
}

/** Whether bytes begin as those that zlib packs: the method is 8, and the two are divisible by 31. RFC 1950, 2.2. */
function isPacked([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && (256 * first + second) % 31 === 0;
}

function tooLarge(what: string): InputError {
  return new InputError(`too large when unpacked: over ${what}; expected a PDF of text`);
}

/** Where the bytes of the next stream begin; −1 where there is none. */
function streamAfter(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(S, from); at >= 0; at = bytes.indexOf(S, at + 1)) {
    if (bytes[at - 1] === D || !STREAM.every((byte, i) => bytes[at + i] === byte)) continue; // endstream
    const end = at + STREAM.length;
    if (bytes[end] === LF) return end + 1;
    if (bytes[end] === CR) return end + (bytes[end + 1] === LF ? 2 : 1);
  }
  return -1;
}

/** Whether the dictionary before a stream says that it is a picture. */
function isPicture(bytes: Uint8Array, at: number): boolean {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - 1000), at));
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  return /\/Subtype\s*\/Image\b/.test(dictionary);
}

/** How much a stream holds, what is packed in it again unpacked too. What is broken ends where it breaks. */
function inflatedLength(pieces: Iterable<Uint8Array>): number {
  let [length, isFirst] = [0, true];
  const unpacker = layer(1, more => {
    length += more;
    if (length > MOST_IN_STREAM) throw tooLarge(`${MOST_IN_STREAM / MB} MB in one stream`);
  });
  try {
    for (const piece of pieces) {
      if (isFirst && !isPacked(piece)) return 0;
      isFirst = false;
      unpacker.push(piece);
      if (unpacker.isDone()) break;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
  }
  return length;
}

interface Layer {
  push(chunk: Uint8Array): void;
  isDone(): boolean;
}

/** Unpacks one layer; where what comes out looks packed itself, the next. */
function layer(depth: number, count: (length: number) => void): Layer {
  let inner: Layer | undefined;
  let [isFirst, isDone] = [true, false];
  const unzlib = new Unzlib((chunk, final) => {
    count(chunk.length);
    if (isFirst && chunk.length > 0) {
      if (isPacked(chunk) && depth < MOST_LAYERS) inner = layer(depth + 1, count);
      isFirst = false;
    }
    if (inner !== undefined && !inner.isDone()) push(inner, chunk);
    isDone ||= final;
  });
  return {push: chunk => unzlib.push(chunk), isDone: () => isDone};
}

/** What only looked packed is no fault of the layer around it. */
function push(inner: Layer, chunk: Uint8Array): void {
  try {
    for (let from = 0; from < chunk.length && !inner.isDone(); from += CHUNK)
      inner.push(chunk.slice(from, from + CHUNK));
  } catch (error) {
    if (error instanceof InputError) throw error;
  }
}
