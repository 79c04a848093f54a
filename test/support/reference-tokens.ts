import type {TokenTable} from '../../src/model/token-table.ts';
import {unspacedWords} from '../../src/tokens/unspaced-words.ts';
import {comparedForm, type Hyphens} from '../../src/tokens/word-rule.ts';
import {addressesInUnicode} from './addresses-in-unicode.ts';
import {WORD_RULES_IN_UNICODE} from './word-rule-in-unicode.ts';

/** A token as a reader would write it down. */
export interface ReadToken {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of one paragraph by the written rule alone, with no table, window or loop over units: slow and plain. */
export function referenceTokens(paragraph: string, hyphens: Hyphens = 'keep'): ReadToken[] {
  const tokens: ReadToken[] = [];
  let from = 0;
  for (const {start, end} of addressesInUnicode(paragraph)) {
    tokens.push(...wordsOf(paragraph.slice(from, start), from, hyphens));
    tokens.push({term: paragraph.slice(start, end).toLowerCase(), start, end});
    from = end;
  }
  return [...tokens, ...wordsOf(paragraph.slice(from), from, hyphens)];
}

function wordsOf(text: string, offset: number, hyphens: Hyphens): ReadToken[] {
  const tokens: ReadToken[] = [];
  for (let at = 0; at < text.length; ) {
    const [word, unspaced] = WORD_RULES_IN_UNICODE[hyphens]().exec(text.slice(at)) ?? [];
    const spans = unspaced === undefined ? [{start: 0, end: word?.length ?? 0}] : unspacedWords(unspaced);
    if (word !== undefined) {
      for (const {start, end} of spans) {
        const term = comparedForm(text.slice(at + start, at + end), 'fold');
        tokens.push({term, start: offset + at + start, end: offset + at + end});
      }
    }
    at += word?.length ?? String.fromCodePoint(text.codePointAt(at) as number).length;
  }
  return tokens;
}

/** The rows of a token table, as a reader would write them down. */
export function readTokens({vocabulary, term, start, end}: TokenTable): ReadToken[] {
  return Array.from(term, (id, i) => ({
    term: vocabulary.term(id),
    start: start[i] as number,
    end: end[i] as number,
  }));
}
