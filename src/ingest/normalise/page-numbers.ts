import {ledgerStep} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';
import {pageFurniture} from '../page-furniture.ts';
import {paragraphSpans} from '../paragraphs.ts';

const NUMBER = /^(?:[-–—[(]\s?)?(\d{1,4})(?:\s?[-–—\])])?$/;
const MAY_BE_NUMBER = /(?:^|[\n\f])[^\S\n]*[-–—[(]?[^\S\n]?\d{1,4}[^\S\n]?[-–—\])]?[^\S\n]*(?:[\n\f]|$)/;
const FEWEST = 3;
const LONGEST = 10;

/** Drops the numbers of printed pages that stand between the paragraphs, or at the edges of pages. */
export const pageNumbers = {
  name: 'page-numbers',
  about:
    `Bare numbers that are paragraphs of their own, or the first or last line of a page that a form feed ends, and rise ` +
    `one by one (${FEWEST} or more), a quarter of which or more stand in the middle of a sentence or at such an edge, are those ` +
    'of pages and are dropped. Numbers of chapters never cut a sentence.',
  isDefault: true,
  guessesParagraphs: true,
  changes(text) {
    if (!MAY_BE_NUMBER.test(text)) return ledgerStep(this.name, []);
    const numbers = pageFurniture(text, paragraphSpans(text), LONGEST).flatMap(found => {
      const number = NUMBER.exec(found.words)?.[1];
      return number === undefined ? [] : [{...found, number: Number(number)}];
    });
    const rise = numbers.every(({number}, k) => k === 0 || number === (numbers[k - 1]?.number ?? 0) + 1);
    const outside = numbers.filter(({isOutside}) => isOutside).length;
    const arePages = numbers.length >= FEWEST && rise && outside * 4 >= numbers.length;
    return ledgerStep(this.name, arePages ? numbers.map(({removal}) => removal) : []);
  },
} as const satisfies Normaliser;
