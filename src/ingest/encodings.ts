import {createRequire} from 'node:module';
import type iconvLite from 'iconv-lite';

// Half a megabyte of tables, for old encodings alone: loaded when one is named.
const require = createRequire(import.meta.url);
const iconv = () => require('iconv-lite') as typeof iconvLite;

// Not encodings of text, though iconv-lite lists them beside those.
const NOT_TEXT: ReadonlySet<string> = new Set(['base64', 'hex', 'binary']);

/** Is this the name of an encoding of text, as WHATWG or iconv call it? */
export function isEncoding(name: string): boolean {
  return iconv().encodingExists(name) && !NOT_TEXT.has(name);
}

/**
 * Which text are these bytes in an encoding? U+FFFD stands for what means nothing in it; a mark at the start stays.
 *
 * TextDecoder reads windows-1252 wrongly on Node 20; iconv-lite reads all alike everywhere. In a bundle for the browser
 * `encodings-browser.ts` stands in the place of this file, as the field `browser` of package.json says.
 */
export function decodedFrom(bytes: Uint8Array, name: string): string {
  return iconv().decode(bytes, name, {stripBOM: false});
}
