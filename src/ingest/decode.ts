import {InputError} from '../base/errors.ts';
import {decodedFrom, isEncoding} from './encodings.ts';
import {invalidUtf8} from './invalid-utf8.ts';

/** A file's bytes as text, with the name of the encoding they were read in. */
export interface Decoded {
  readonly text: string;
  /** Lower case: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
}

/**
 * What these bytes say: UTF-8 unless a byte order mark or the caller says otherwise.
 *
 * UTF-8 is read strictly and a byte order mark stays in the text, so that nothing is lost or guessed. Any other
 * encoding (names as in WHATWG and iconv) is read only when named: bytes alone cannot tell windows-1252 from latin-2.
 * Throws InputError for bytes that are not of that encoding, for binary content, an unknown encoding and no text.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  const name = canonical(encoding) ?? encodingOf(bytes);
  const text = decodedAs(bytes, name);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw new InputError(
      `binary content: NUL at character ${nul + 1}; expected text (UTF-16 without a mark needs --encoding utf-16le)`,
    );
  }
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    throw new InputError(`empty text: ${bytes.length} bytes; expected at least one word`);
  }
  return {text, encoding: name};
}

function canonical(encoding: string | undefined): string | undefined {
  const name = encoding?.trim().toLowerCase();
  return name === 'utf8' ? 'utf-8' : name;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodedAs(bytes: Uint8Array, name: string): string {
  if (name === 'utf-8') return utf8(bytes);
  if (name === 'utf-16le' || name === 'utf-16be') return utf16(bytes, name);
  if (!isEncoding(name)) {
    throw new InputError(
      `unknown encoding: ${name}; expected a name such as utf-8, utf-16le, windows-1252 or koi8-r`,
    );
  }
  const text = decodedFrom(bytes, name);
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0)
    throw new InputError(`not ${name}: character ${lost + 1}; name the right one with --encoding`);
  return text;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    const offset = invalidUtf8(bytes);
    if (bytes.includes(0)) {
      throw new InputError(`binary content: NUL at byte offset ${bytes.indexOf(0)}; expected text`);
    }
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
    throw new InputError(
      `not UTF-8: byte 0x${byte} at offset ${offset}; name the encoding with --encoding windows-1252`,
    );
  }
}

function utf16(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(name, {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new InputError(`not ${name}: ${bytes.length} bytes; name the right encoding with --encoding`);
  }
}
