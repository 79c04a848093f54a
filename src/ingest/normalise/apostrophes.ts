import {ledgerStep, replacing} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

const STANDING_IN = /(?<=\p{L}\p{M}*)[`´′ʼ‘‛＇](?=\p{L})/gu;
const MAY_STAND_IN = /[`´′ʼ‘‛＇]/;

/** Writes as an apostrophe what stands for one inside a word: `people´s` as `people's`. */
export const apostrophes = {
  name: 'apostrophes',
  about:
    'An accent, prime or opening quotation mark between two letters stands for an apostrophe and becomes a straight ' +
    'one. The curly apostrophe is one already and stays.',
  isDefault: true,
  changes(text) {
    if (!MAY_STAND_IN.test(text)) return ledgerStep(this.name, []);
    return replacing(this.name, text, {pattern: STANDING_IN, after: () => "'"});
  },
} as const satisfies Normaliser;
