import {decodeDetected} from '../decode-detected.ts';
import type {Format} from '../format.ts';

/** Plain text: what stands in the file is the text. It takes whatever no other format claims. */
export const plain = {
  name: 'plain',
  title: 'Plain text',
  extensions: ['.txt', '.text'],
  matches: () => true,
  parse: (bytes, {encoding}) => decodeDetected(bytes, {encoding}),
} as const satisfies Format;
