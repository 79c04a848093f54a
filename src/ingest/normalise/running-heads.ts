import {ledgerStep, type Replacement} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';
import {type Furniture, pageFurniture} from '../page-furniture.ts';
import {paragraphSpans} from '../paragraphs.ts';
import {titleHeads} from '../title-heads.ts';

const LONGEST = 70;
const FEWEST = 4;

/** Drops the title that a printer set at the head of every page. */
export const runningHeads = {
  name: 'running-heads',
  about:
    `The same words (up to ${LONGEST} characters, the page number beside them apart) ${FEWEST} times or more as a paragraph, or as the ` +
    'first or last line of a page that a form feed ends, half of them or more in the middle of a sentence or at such an edge, ' +
    'are a running head and are dropped. So is the title of a chapter that stands again in capitals among the lines of its paragraphs, under the ' +
    'same conditions. A refrain never cuts a sentence, and a head never follows itself.',
  isDefault: true,
  guessesParagraphs: true,
  changes(text) {
    const found = new Map<string, Furniture[]>();
    for (const furniture of pageFurniture(text, paragraphSpans(text), LONGEST)) {
      const words = furniture.words.replace(/^\d{1,4}\s+|\s+\d{1,4}$/g, '').replace(/\s+/g, ' ');
      if (!/\p{L}/u.test(words)) continue;
      const same = found.get(words);
      if (same === undefined) found.set(words, [furniture]);
      else same.push(furniture);
    }
    const heads = [...found.values()].flatMap(headsAmong);
    const taken = new Set(heads.map(({start}) => start));
    const titles = titleHeads(text).filter(({start}) => !taken.has(start));
    return ledgerStep(
      this.name,
      [...heads, ...titles].sort((a, b) => a.start - b.start),
    );
  },
} as const satisfies Normaliser;

/** All of them, or none. Between two heads there is a page: words that follow themselves are text. */
function headsAmong(same: readonly Furniture[]): readonly Replacement[] {
  if (same.length < FEWEST || same.some((head, i) => isNext(head, same[i + 1]))) return [];
  const outside = same.filter(({isOutside}) => isOutside).length;
  return 2 * outside >= same.length ? same.map(({removal}) => removal) : [];
}

function isNext({removal: {start, before}}: Furniture, next: Furniture | undefined): boolean {
  return next !== undefined && start + before.length === next.removal.start;
}
