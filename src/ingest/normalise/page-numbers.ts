import {ledgerStep, type Replacement} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';
import {type Furniture, pageFurniture} from '../page-furniture.ts';
import {paragraphSpans} from '../paragraphs.ts';

const NUMBER = /^(?:[-–—[(]\s?)?(\d{1,4})(?:\s?[-–—\])])?$/;
const MAY_BE_NUMBER = /(?:^|[\n\f])[^\S\n]*[-–—[(]?[^\S\n]?\d{1,4}[^\S\n]?[-–—\])]?[^\S\n]*(?:[\n\f]|$)/;
const FEWEST = 3;
const LONGEST = 10;
// Where only the numbers of pages that end with a paragraph are left.
const FEWEST_WITH_GAPS = 10;
const [SHORTEST_PAGE, LONGEST_PAGE] = [500, 8000];
const MOST_EVEN = 0.9;
// Characters: a shorter text may end in a sum.
const LONG_TEXT = 20_000;
const TAIL = 200;
const LAST_LINE = /(?<=[.!?"”'’][^\S\n]*)\n\s*\d{1,3}\s*$/;

/** Drops the numbers of printed pages that stand between the paragraphs, or at the edges of pages. */
export const pageNumbers = {
  name: 'page-numbers',
  about:
    `Bare numbers that are paragraphs of their own, or the first or last line of a page that a form feed ends, and rise ` +
    `one by one (${FEWEST} or more), a quarter of which or more stand in the middle of a sentence or at such an edge, are those ` +
    `of pages and are dropped; so are ${FEWEST_WITH_GAPS} or more that rise and leave some out, where nine in ten pages are between half and ` +
    'twice as long as the usual one, and a number under 1000 that ends a long text. Numbers of chapters never cut a sentence and leave none out.',
  isDefault: true,
  guessesParagraphs: true,
  changes(text) {
    if (!MAY_BE_NUMBER.test(text)) return ledgerStep(this.name, []);
    const numbers = pageFurniture(text, paragraphSpans(text), LONGEST).flatMap(found => {
      const number = NUMBER.exec(found.words)?.[1];
      return number === undefined ? [] : [{...found, number: Number(number)}];
    });
    const arePages = numbers.length >= FEWEST && (areCounted(numbers) || areOnEvenPages(numbers));
    return ledgerStep(this.name, arePages ? numbers.map(({removal}) => removal) : lastPage(text));
  },
} as const satisfies Normaliser;

interface PageNumber extends Furniture {
  readonly number: number;
}

/** A number on the last line of a long text, after the end of a sentence, and no year, is that of its last page. */
function lastPage(text: string): readonly Replacement[] {
  const tail = text.slice(-TAIL);
  const found = text.length < LONG_TEXT ? null : LAST_LINE.exec(tail);
  if (found === null) return [];
  return [{start: text.length - tail.length + found.index, before: found[0], after: ''}];
}

function areCounted(numbers: readonly PageNumber[]): boolean {
  const rise = numbers.every(({number}, k) => k === 0 || number === (numbers[k - 1]?.number ?? 0) + 1);
  const outside = numbers.filter(({isOutside}) => isOutside).length;
  return rise && outside * 4 >= numbers.length;
}

/** They rise, leave some out, and from one to the next there is about the same amount of text a page. */
function areOnEvenPages(numbers: readonly PageNumber[]): boolean {
  if (numbers.length < FEWEST_WITH_GAPS) return false;
  const steps = numbers.slice(1).map(({number, removal}, k) => {
    const before = numbers[k] as PageNumber;
    return {pages: number - before.number, characters: removal.start - before.removal.start};
  });
  if (steps.some(({pages}) => pages < 1) || steps.every(({pages}) => pages === 1)) return false;
  const sizes = Float64Array.from(steps, ({pages, characters}) => characters / pages).sort();
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const even = sizes.filter(size => size > usual / 2 && size < usual * 2).length;
  return usual >= SHORTEST_PAGE && usual <= LONGEST_PAGE && even >= MOST_EVEN * sizes.length;
}
