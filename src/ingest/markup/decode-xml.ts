import {type Detected, decodeDetected} from '../decode-detected.ts';

/** The head of a file as ASCII, whatever its encoding: zeros of UTF-16 and marks left out. */
export function asciiHead(bytes: Uint8Array, length = 1024): string {
  const head = bytes.subarray(0, length).filter(byte => byte > 0 && byte < 128);
  return String.fromCharCode(...head);
}

/** XML as text, in the encoding that it declares where it is neither UTF-8 nor marked. Rejects with InputError. */
export function decodeXml(bytes: Uint8Array, encoding?: string): Promise<Detected> {
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(asciiHead(bytes))?.[1];
  return decodeDetected(bytes, {encoding, declared});
}

/** The name of the root element of what looks like XML, prefix left out; undefined for what does not. */
export function rootOf(bytes: Uint8Array): string | undefined {
  const head = asciiHead(bytes, 8192).replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g, ' ');
  const start = head.replace(/^\s*<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '');
  return /^\s*<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(start)?.[1];
}
