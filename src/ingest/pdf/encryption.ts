import {InputError} from '../../base/errors.ts';
import {pdfStringAt} from './pdf-string.ts';

/** How a PDF says that it is encrypted, by the standard handler. ISO 32000-1, tables 20 and 21; ISO 32000-2, 7.6.4. */
export interface Encryption {
  /** `V`: 1 and 2 by RC4, 4 by RC4 or AES with 128 bits, 5 by AES with 256. */
  readonly version: number;
  /** `R`. */
  readonly revision: number;
  /** Lengths of the key in bytes that the file may mean. */
  readonly keyLengths: readonly number[];
  /** `P`. */
  readonly permissions: number;
  /** `O`, `U` and `UE`. */
  readonly owner: Uint8Array;
  readonly user: Uint8Array;
  readonly userKey: Uint8Array;
  /** The first halves of `ID`. */
  readonly ids: readonly Uint8Array[];
  readonly hasOpenMetadata: boolean;
}

/** White space and comments, of any amount, and at least some. ISO 32000-1, 7.2.2 and 7.2.3. */
const SPACE = '(?:[\\0\\s]|%[^\\r\\n]*[\\r\\n])*';
export const SOME_SPACE = SPACE.replace(/\*$/, '+');
const REFERENCE = new RegExp(`^${SPACE}(\\d+)${SOME_SPACE}(\\d+)${SOME_SPACE}R`);
const BEGINS = new RegExp(`^${SPACE}<<`);
/** Arguments of one call: more are slower. */
const CHUNK = 1 << 12;
const MOST_IDS = 4;
/** Letters of the dictionary. */
const LONGEST = 5000;
const NOTHING = new Uint8Array(0);

/**
 * How a PDF is encrypted; undefined where it is not. InputError where it says so in a way that is not understood, or in
 * several: what such a file unpacks to cannot be checked.
 */
export function encryptionIn(bytes: Uint8Array): Encryption | undefined {
  const source = lettersOf(bytes);
  const entries = entriesIn(source);
  if (entries.length === 0) return undefined;
  const dictionaries = new Set(entries.map(at => dictionaryAt(source, at)));
  const [dictionary] = dictionaries;
  if (dictionary === undefined || dictionaries.size !== 1) throw unchecked();
  const [version, revision] = [numberOf(dictionary, 'V'), numberOf(dictionary, 'R')];
  const isStandard = name('Filter').test(dictionary) && name('Standard').test(dictionary);
  if (!isStandard || ![1, 2, 4, 5].includes(version) || revision < 2 || revision > 6) throw unchecked();
  const ids = idsIn(source);
  if (ids.length > MOST_IDS) throw unchecked();
  return {
    ...{version, revision, ids, keyLengths: keyLengthsIn(dictionary, version)},
    permissions: numberOf(dictionary, 'P'),
    owner: stringOf(dictionary, 'O'),
    user: stringOf(dictionary, 'U'),
    userKey: version === 5 ? stringOf(dictionary, 'UE') : NOTHING,
    hasOpenMetadata: new RegExp(`${name('EncryptMetadata').source}${SPACE}false`).test(dictionary),
  };
}

/** Where the values of the entries `Encrypt` stand: a dictionary or a reference to one. */
function entriesIn(source: string): readonly number[] {
  return Array.from(source.matchAll(name('Encrypt')), ({0: word, index}) => index + word.length).filter(
    at => REFERENCE.test(head(source, at)) || BEGINS.test(head(source, at)),
  );
}

function unchecked(): InputError {
  return new InputError(
    'encrypted in a way that cannot be checked; expected a copy that is not (qpdf --decrypt IN.pdf OUT.pdf makes one)',
  );
}

/** Each byte as the letter of its number. */
function lettersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return pieces.join('');
}

/** A name of PDF, any letter of which may be written by its number: `/Encrypt`, `/#45ncrypt`. ISO 32000-1, 7.3.5. */
function name(word: string): RegExp {
  const letters = Array.from(word, letter => `(?:${letter}|#${numberIn(letter)})`);
  return new RegExp(`/${letters.join('')}(?![^\\s()<>[\\]{}/%])`, 'g');
}

function numberIn(letter: string): string {
  return Array.from(letter.charCodeAt(0).toString(16), digit => `[${digit}${digit.toUpperCase()}]`).join('');
}

/** The dictionary that an entry holds or refers to; undefined where there is none, or more than one of its number. */
function dictionaryAt(source: string, at: number): string | undefined {
  const [, number, generation] = REFERENCE.exec(head(source, at)) ?? [];
  if (number === undefined) return source.slice(at, at + LONGEST);
  const objects = Array.from(
    source.matchAll(new RegExp(`(?<!\\d)${number}${SOME_SPACE}${generation}${SOME_SPACE}obj\\b`, 'g')),
  );
  const [object] = objects;
  return object === undefined || objects.length > 1
    ? undefined
    : source.slice(object.index, object.index + LONGEST);
}

/** Enough of what follows to see a value. */
function head(source: string, at: number): string {
  return source.slice(at, at + 1000);
}

function valueAt(dictionary: string, word: string): number {
  const found = name(word).exec(dictionary);
  return found === null ? -1 : found.index + found[0].length;
}

function numberOf(dictionary: string, word: string): number {
  const at = valueAt(dictionary, word);
  return at < 0 ? 0 : Number(new RegExp(`^${SPACE}([+-]?\\d+)`).exec(head(dictionary, at))?.[1] ?? 0);
}

function stringOf(dictionary: string, word: string): Uint8Array {
  const at = valueAt(dictionary, word);
  const letters = at < 0 ? undefined : pdfStringAt(dictionary, at);
  if (letters === undefined) throw unchecked();
  return letters;
}

/** Programs say the length in bits or bytes, or leave it out: all that may be meant. */
function keyLengthsIn(dictionary: string, version: number): readonly number[] {
  if (version === 5) return [32];
  const said = Array.from(dictionary.matchAll(name('Length')), ({index}) => {
    const bits = numberOf(head(dictionary, index), 'Length');
    return bits < 40 ? bits : bits / 8;
  });
  return Array.from(new Set([...said, 5, 16])).filter(length => length >= 5 && length <= 16);
}

function idsIn(source: string): readonly Uint8Array[] {
  const ids = Array.from(source.matchAll(name('ID')), ({0: word, index}) => {
    const [open] = new RegExp(`^${SPACE}\\[${SPACE}`).exec(head(source, index + word.length)) ?? [];
    return open === undefined ? undefined : pdfStringAt(source, index + word.length + open.length);
  }).filter(id => id !== undefined);
  const different = new Map(ids.map(id => [id.join(), id]));
  return different.size === 0 ? [NOTHING] : [...different.values()];
}
