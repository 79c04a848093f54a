// What `encodings.ts` is in a bundle for the browser: iconv-lite needs modules of Node, a browser has its own decoder.

/** Is this the name of an encoding of text, as WHATWG calls it? */
export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

/** Which text are these bytes in an encoding? U+FFFD stands for what means nothing in it; a mark at the start stays. */
export function decodedFrom(bytes: Uint8Array, name: string): string {
  return new TextDecoder(name, {ignoreBOM: true}).decode(bytes);
}
