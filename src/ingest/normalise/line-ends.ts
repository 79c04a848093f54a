import {ledgerStep, replacing} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

const LINE_END = /\r\n?|[\v\u2028\u2029]/g;

/** Ends every line in the same way, whichever machine wrote the file. */
export const lineEnds = {
  name: 'line-ends',
  about:
    'Lines ended by carriage return and line feed, by carriage return alone, by a vertical tab or by the line ' +
    'separator of Unicode end by line feed; its paragraph separator becomes a blank line.',
  isDefault: true,
  changes(text) {
    if (text.search(LINE_END) < 0) return ledgerStep(this.name, []);
    return replacing(this.name, text, {
      pattern: LINE_END,
      after: end => (end === '\u2029' ? '\n\n' : '\n'),
    });
  },
} as const satisfies Normaliser;
