import {ledgerStep} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

// A letter with the marks after it: composition never reaches across the next letter. Korean vowels and finals
// (U+1160 to U+11FF) join the syllable before them though they are letters.
const STRETCH = /.[\p{M}\u1160-\u11FF]*/gsu;

/** Writes each accented letter in one way: é as one character, not as e and an accent. */
export const nfc = {
  name: 'nfc',
  about: 'Letters and their accents are composed (Unicode NFC), so that the same word is the same string.',
  isDefault: true,
  changes(text) {
    if (text === text.normalize('NFC')) return ledgerStep(this.name, []);
    const replacements = [];
    for (const {index, 0: before} of text.matchAll(STRETCH)) {
      const after = before.normalize('NFC');
      if (after !== before) replacements.push({start: index, before, after});
    }
    return ledgerStep(this.name, replacements);
  },
} as const satisfies Normaliser;
