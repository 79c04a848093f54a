import {ledgerStep} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

const MARK = '\uFEFF';

/** Takes away the invisible mark that some programs write at the head of a file. */
export const byteOrderMark = {
  name: 'byte-order-mark',
  about: 'A byte order mark at the head of the file is dropped: it belongs to the file, not to the text.',
  isDefault: true,
  changes(text) {
    return ledgerStep(this.name, text.startsWith(MARK) ? [{start: 0, before: MARK, after: ''}] : []);
  },
} as const satisfies Normaliser;
