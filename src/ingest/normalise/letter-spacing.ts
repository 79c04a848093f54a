import {ledgerStep, type Replacement} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';

// Single letters, one space between them, no letter, digit or dot beside the run.
const SPACED =
  /(?<![\p{L}\p{M}\p{N}.]|(?<![\p{L}\p{M}])[\p{L}\p{N}.] )\p{L}(?: \p{L}){3,}(?![\p{L}\p{M}\p{N}]| [\p{L}\p{N}](?![\p{L}\p{M}\p{N}]))/gu;
const MAY_BE_SPACED = /(?:^|\s)\p{L} \p{L} \p{L} \p{L}(?=[\s\p{P}]|$)/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** Closes up words that were printed with a space between their letters: `P E A C E` as `PEACE`. */
export const letterSpacing = {
  name: 'letter-spacing',
  about:
    'Four or more single letters with one space between them are one word where that word stands in the text too; with more ' +
    'than one space between the words they are several. Else they are left as they are.',
  isDefault: true,
  changes(text) {
    if (!MAY_BE_SPACED.test(text)) return ledgerStep(this.name, []);
    const runs = Array.from(text.matchAll(SPACED), ({index: start, 0: before}): Replacement => {
      return {start, before, after: before.replaceAll(' ', '')};
    });
    const wanted = new Set(runs.map(({after}) => after.toLowerCase()));
    const known = new Set<string>();
    for (const [word] of text.matchAll(WORD)) {
      const folded = word.toLowerCase();
      if (wanted.has(folded)) known.add(folded);
    }
    return ledgerStep(
      this.name,
      runs.filter(({after}) => known.has(after.toLowerCase())),
    );
  },
} as const satisfies Normaliser;
