import {rowOf} from '../base/columns.ts';
import type {Text} from '../model/text.ts';

/** One occurrence with the words around it. */
export interface Line {
  readonly text: Text;
  /** Index of the first token of the match. */
  readonly at: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
  /** The compared terms before the match, nearest first. */
  readonly before: readonly string[];
  /** The compared terms after it. */
  readonly after: readonly string[];
}

/** A match of `words` words at token `at`, with up to `context` words on each side, all of its own paragraph. */
export function lineAt(
  text: Text,
  {at, words, context}: {readonly at: number; readonly words: number; readonly context: number},
): Line {
  const {tokens, document} = text;
  const paragraph = rowOf(tokens.paragraphs, at);
  const first = Math.max(tokens.paragraphs[paragraph] as number, at - context);
  const last = Math.min(tokens.paragraphs[paragraph + 1] as number, at + words + context);
  const [from, to] = [tokens.start[at] as number, tokens.end[at + words - 1] as number];
  return {
    text,
    at,
    left: oneLine(document.text.slice(tokens.start[first], from)).trimEnd(),
    match: oneLine(document.text.slice(from, to)),
    right: oneLine(document.text.slice(to, rightEdge(text, last, paragraph))).trimStart(),
    before: termsOf(text, first, at).reverse(),
    after: termsOf(text, at + words, last),
  };
}

function termsOf({tokens}: Text, from: number, to: number): string[] {
  return Array.from(tokens.term.subarray(from, to), id => tokens.vocabulary.term(id));
}

/** The end of the last word shown, with the closing punctuation when the paragraph ends there. */
function rightEdge({tokens, document}: Text, last: number, paragraph: number): number {
  const end = tokens.end[last - 1] as number;
  if (last !== tokens.paragraphs[paragraph + 1]) return end;
  const blank = document.text.indexOf('\n\n', end);
  return blank < 0 ? document.text.length : blank;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
