import {type Detected, decodeDetected} from '../decode-detected.ts';
import {asciiHead} from '../markup/decode-xml.ts';

const SNIFFED = 4096;
const DECLARED = /<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)|<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i;

/** A page as text, in the encoding that it declares in its head where it is neither UTF-8 nor marked. */
export function decodePage(bytes: Uint8Array, encoding?: string): Promise<Detected> {
  const found = DECLARED.exec(asciiHead(bytes, SNIFFED));
  return decodeDetected(bytes, {encoding, declared: found?.[1] ?? found?.[2]});
}
