import {ledgerStep, replacing} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
const LIGATURE = /[\uFB00-\uFB06]/g;

/** Writes letters that a printer joined as the letters they are: `ﬁeld` as `field`. */
export const ligatures = {
  name: 'ligatures',
  about: 'A printed ligature that is one character (ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ) becomes its letters; æ and œ are letters.',
  isDefault: true,
  changes(text) {
    if (text.search(LIGATURE) < 0) return ledgerStep(this.name, []);
    return replacing(this.name, text, {pattern: LIGATURE, after: mark => LETTERS[mark] ?? mark});
  },
} as const satisfies Normaliser;
