import {cbc} from '@noble/ciphers/aes';
import {md5} from '@noble/hashes/legacy';
import {type Encryption, SOME_SPACE} from './encryption.ts';
import {fileKeys} from './file-keys.ts';
import {CHUNK, FIRST, piecesFrom} from './pieces.ts';

const BLOCK = 16;
/** How far before a stream the number of its object is looked for. */
const FARTHEST = 1 << 16;
const MOST_NUMBERS = 32;
const OBJECT = new RegExp(`(?<!\\d)(\\d{1,10})${SOME_SPACE}(\\d{1,5})${SOME_SPACE}obj\\b`, 'g');
const SALT = Uint8Array.of(0x73, 0x41, 0x6c, 0x54); // of AES, ISO 32000-1, 7.6.2, algorithm 1 b

/** What a stream may hold, piece by piece: one row of pieces for each key and cipher that may be meant. */
export type StreamReader = (bytes: Uint8Array, at: number) => Iterable<Iterable<Uint8Array>>;

/** Reads the streams of an encrypted PDF as a viewer does without a password; what is locked comes out as noise. */
export function decryptedStreams(encryption: Encryption): StreamReader {
  const keys = fileKeys(encryption);
  return function* read(bytes, at) {
    if (encryption.version === 5) {
      for (const key of keys) yield byAes(key, bytes, at);
      return;
    }
    for (const object of objectsBefore(bytes, at)) {
      for (const key of keys) {
        yield byRc4(objectKey(key, object), bytes, at);
        const aesKey = objectKey(key, object, SALT);
        if (encryption.version === 4 && aesKey.length === BLOCK) yield byAes(aesKey, bytes, at);
      }
    }
  };
}

/** Number and generation, in the order of their bytes, of the objects that the dictionary before a stream may be of. */
function objectsBefore(bytes: Uint8Array, at: number): readonly Uint8Array[] {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - FARTHEST), at));
  const numbers = Array.from(before.matchAll(OBJECT)).slice(-MOST_NUMBERS);
  return numbers.reverse().map(([, number, generation]) => {
    const [n, g] = [Number(number), Number(generation)];
    return Uint8Array.of(n & 255, (n >> 8) & 255, (n >> 16) & 255, g & 255, (g >> 8) & 255);
  });
}

/** ISO 32000-1, 7.6.2, algorithm 1. */
function objectKey(key: Uint8Array, object: Uint8Array, salt = new Uint8Array(0)): Uint8Array {
  const whole = Uint8Array.of(...key, ...object, ...salt);
  return md5(whole).slice(0, Math.min(key.length + 5, 16));
}

/** The first block is the vector; every later one is unlocked with the one before it, so that pieces can be read alone. */
function* byAes(key: Uint8Array, bytes: Uint8Array, at: number): Iterable<Uint8Array> {
  let size = FIRST;
  for (let from = at + BLOCK; from + BLOCK <= bytes.length; ) {
    const length = Math.min(size, (bytes.length - from) & -BLOCK);
    const vector = bytes.slice(from - BLOCK, from);
    yield cbc(key, vector, {disablePadding: true}).decrypt(bytes.slice(from, from + length));
    from += length;
    size = CHUNK;
  }
}

/** RC4: key schedule, then a byte of the row of states for each byte. */
function* byRc4(key: Uint8Array, bytes: Uint8Array, at: number): Iterable<Uint8Array> {
  const states = Uint8Array.from({length: 256}, (_, i) => i);
  const swap = (i: number, k: number) => {
    const state = states[i] as number;
    states[i] = states[k] as number;
    states[k] = state;
  };
  for (let i = 0, k = 0; i < 256; i++) {
    k = (k + (states[i] as number) + (key[i % key.length] as number)) & 255;
    swap(i, k);
  }
  let [i, k] = [0, 0];
  for (const piece of piecesFrom(bytes, at)) {
    yield piece.map(byte => {
      i = (i + 1) & 255;
      k = (k + (states[i] as number)) & 255;
      swap(i, k);
      return byte ^ (states[((states[i] as number) + (states[k] as number)) & 255] as number);
    });
  }
}
