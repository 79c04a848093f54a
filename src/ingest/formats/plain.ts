import {decode} from '../decode.ts';
import type {Format} from '../format.ts';

/** Plain text: what stands in the file is the text. It takes whatever no other format claims. */
export const plain = {
  name: 'plain',
  title: 'Plain text',
  extensions: ['.txt', '.text'],
  matches: () => true,
  parse: (bytes, {encoding}) => decode(bytes, encoding),
} as const satisfies Format;
