import {ledgerStep, replacing} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

const SOFT_HYPHEN = '\u00AD';
// At the end of a line it is a hyphen that was printed: end-of-line-hyphens sees to it.
const INSIDE_LINE = /\u00AD+(?![\u00AD \t]*\n)/g;

/** Takes out the invisible marks that say where a word may be divided. */
export const softHyphens = {
  name: 'soft-hyphens',
  about: 'A soft hyphen inside a line is dropped: it only says where the word may be divided.',
  isDefault: true,
  changes(text) {
    if (!text.includes(SOFT_HYPHEN)) return ledgerStep(this.name, []);
    return replacing(this.name, text, {pattern: INSIDE_LINE, after: () => ''});
  },
} as const satisfies Normaliser;
