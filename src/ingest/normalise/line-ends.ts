import {ledgerStep} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

/** Ends every line in the same way, whichever machine wrote the file. */
export const lineEnds = {
  name: 'line-ends',
  about: 'Lines ended by carriage return and line feed, or by carriage return alone, end by line feed.',
  changes(text) {
    const replacements = Array.from(text.matchAll(/\r\n?/g), ({index, 0: before}) => ({
      start: index,
      before,
      after: '\n',
    }));
    return ledgerStep(this.name, replacements);
  },
} as const satisfies Normaliser;
