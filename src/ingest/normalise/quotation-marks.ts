import {replacing} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

const MARK = /``|''|[“”„‟«»″〝〞＂‘’‚‛‹›′`´]/g;
const DOUBLE = /^(?:``|''|[“”„‟«»″〝〞＂])$/;

/** Writes every quotation mark and apostrophe as a straight one. */
export const quotationMarks = {
  name: 'quotation-marks',
  about:
    'Every double quotation mark (curly, low, guillemet, double prime, two grave accents) becomes ", every single one ' +
    "and every apostrophe becomes '. Not done unless asked for: no count depends on it, and curly marks say which " +
    'of them open.',
  isDefault: false,
  changes(text) {
    return replacing(this.name, text, {pattern: MARK, after: mark => (DOUBLE.test(mark) ? '"' : "'")});
  },
} as const satisfies Normaliser;
