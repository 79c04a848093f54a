import type {Span} from '../../model/span.ts';
import type {Oddity, OddPlace} from '../oddity.ts';

/** The marks of one manner of quoting. An apostrophe closes nothing unless something is open. */
interface Manner {
  readonly opening: RegExp;
  readonly closing: RegExp;
  readonly closesAlone: boolean;
}

// A straight mark opens before a word and after a space, bracket or dash; else it closes.
// Words that lost their head (’tis, ’em, ’57) begin with a mark that opens nothing.
const HEADLESS = '(?!(?:tis|twas|twere|twill|em|til|till|cause|bout|neath|gainst|n|un|\\d)\\b)';
const MANNERS: readonly Manner[] = [
  {opening: /(?<![^\s([{—―–-])"(?=\S)/g, closing: /(?<=[^\s([{—―–])"|"(?!\S)/g, closesAlone: true},
  {opening: /[“„]/g, closing: /”/g, closesAlone: true},
  {
    opening: new RegExp(`(?<![^\\s([{—―–"“-])'(?=[\\p{L}\\p{N}"])${HEADLESS}`, 'giu'),
    closing: /(?<=[^\s([{—―–])'(?![\p{L}\p{N}])/gu,
    closesAlone: false,
  },
  {opening: /‘/g, closing: /’(?![\p{L}\p{N}])/gu, closesAlone: false},
];

/** A quotation that opens and never closes, or closes and never opened. */
export const unbalancedQuotation = {
  name: 'unbalanced-quotation',
  about:
    'A quotation mark without its fellow in the same paragraph. Let pass: a quotation that goes on in the next ' +
    'paragraph, which repeats the mark; apostrophes.',
  find(text, paragraphs) {
    return paragraphs.flatMap((paragraph, i) =>
      MANNERS.flatMap(manner => unbalanced(text, manner, {here: paragraph, next: paragraphs[i + 1]})),
    );
  },
} as const satisfies Oddity;

/** A paragraph, and the one after it where there is one. */
interface Paragraphs {
  readonly here: Span;
  readonly next: Span | undefined;
}

function unbalanced(text: string, manner: Manner, {here, next}: Paragraphs): OddPlace[] {
  const {start, end} = here;
  const paragraph = text.slice(start, end);
  const odd: OddPlace[] = [];
  let open = -1;
  for (const {offset, opens} of marks(paragraph, manner)) {
    if (opens) {
      if (open >= 0) odd.push(place(text, start + open, 'opens and does not close'));
      open = offset;
    } else {
      if (open < 0 && manner.closesAlone) odd.push(place(text, start + offset, 'closes and did not open'));
      open = -1;
    }
  }
  if (open >= 0 && !goesOn(text, next, paragraph.charAt(open))) {
    odd.push(place(text, start + open, 'opens and does not close'));
  }
  return odd;
}

function marks(paragraph: string, {opening, closing}: Manner): readonly {offset: number; opens: boolean}[] {
  const opens = Array.from(paragraph.matchAll(opening), ({index}) => ({offset: index, opens: true}));
  const opened = new Set(opens.map(({offset}) => offset));
  const closes = Array.from(paragraph.matchAll(closing), ({index}) => ({offset: index, opens: false}));
  return [...opens, ...closes.filter(({offset}) => !opened.has(offset))].sort((a, b) => a.offset - b.offset);
}

function goesOn(text: string, next: Span | undefined, mark: string): boolean {
  return next !== undefined && text.startsWith(mark, next.start);
}

function place(text: string, offset: number, what: string): OddPlace {
  const context = text.slice(offset, offset + 24).replace(/\s+/g, ' ');
  return {offset, text: `quotation mark ${what}: ${context}…`};
}
