import {InputError} from '../../base/errors.ts';
import {binaryKind} from '../binary-kind.ts';
import {decodeDetected} from '../decode-detected.ts';
import type {Format} from '../format.ts';

/** Plain text: what stands in the file is the text. It takes whatever no other format claims. */
export const plain = {
  name: 'plain',
  title: 'Plain text',
  extensions: ['.txt', '.text'],
  matches: () => true,
  async parse(bytes, {encoding}) {
    const found = binaryKind(bytes);
    if (found !== undefined) throw new InputError(`${found.kind}; expected ${found.cure}`);
    return decodeDetected(bytes, {encoding});
  },
} as const satisfies Format;
