import type {Span} from '../../model/span.ts';
import {ledgerStep} from '../ledger-step.ts';
import type {Normaliser} from '../normaliser.ts';
import {paragraphSpans} from '../paragraphs.ts';

// A paragraph cut in two is prose: a heading or a line of a list is seldom this long.
const SHORTEST_CUT = 8;

/** Rejoins a sentence that the end of a printed page cut into two paragraphs. */
export const pageBreaks = {
  name: 'page-breaks',
  about:
    `A paragraph of ${SHORTEST_CUT} words or more that ends in a letter, with no punctuation, and goes on in the ` +
    'next paragraph with a lower-case word was cut by a page break: the two are joined by a space.',
  isDefault: true,
  guessesParagraphs: true,
  changes(text) {
    const paragraphs = paragraphSpans(text);
    const replacements = paragraphs.flatMap((paragraph, i) => {
      const next = paragraphs[i + 1];
      if (next === undefined || !isCut(text, paragraph) || !goesOn(text, next)) return [];
      return [{start: paragraph.end, before: text.slice(paragraph.end, next.start), after: ' '}];
    });
    return ledgerStep(this.name, replacements);
  },
} as const satisfies Normaliser;

function isCut(text: string, {start, end}: Span): boolean {
  if (!/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(start, end - 2), end))) return false;
  return text.slice(start, end).split(/\s+/).length >= SHORTEST_CUT;
}

/** Begins with a lower-case word, and not with the letter of a list: `a)`, `b.`. */
function goesOn(text: string, {start, end}: Span): boolean {
  const head = text.slice(start, Math.min(end, start + 16));
  return /^\p{Ll}/u.test(head) && !/^(?:\p{Ll}|[ivx]+)[).]/u.test(head);
}
