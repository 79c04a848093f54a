import {InputError} from '../../base/errors.ts';
import {binaryKind} from '../binary-kind.ts';
import {decodeDetected} from '../decode-detected.ts';
import {eTextFacts} from '../e-text-facts.ts';
import type {Format} from '../format.ts';
import {frequencyList, isFrequencyList} from '../table/frequency-list.ts';

/** Plain text: what stands in the file is the text. It takes whatever no other format claims. */
export const plain = {
  name: 'plain',
  title: 'Plain text',
  extensions: ['.txt', '.text'],
  matches: () => true,
  async parse(bytes, {encoding}) {
    const found = binaryKind(bytes);
    if (found !== undefined) throw new InputError(`${found.kind}; expected ${found.cure}`);
    const decoded = await decodeDetected(bytes, {encoding});
    if (isFrequencyList(decoded.text)) throw frequencyList('');
    return {...decoded, facts: eTextFacts(decoded.text)};
  },
} as const satisfies Format;
