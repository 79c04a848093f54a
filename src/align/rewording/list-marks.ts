import {rowOf} from '../../base/columns.ts';
import type {TokenRange} from '../../model/alignment.ts';
import type {Text} from '../../model/text.ts';
import {termAt} from '../../model/token-table.ts';

const NUMBER = /^\d{1,3}$/;
const LETTER = /^(?:[a-z]|i{1,3}|iv|vi{0,3}|ix)$/iu;
/** Before a number these words make it a reference: what is renumbered is not reworded. */
const REFERENCES = new Set(
  'article articles paragraph paragraphs sub-paragraph sub-paragraphs subparagraph section sections chapter part'.split(
    ' ',
  ),
);
const BETWEEN_NUMBERS = new Set(['and', 'to', 'or']);

/** Whether a token is the number or letter of a paragraph, such as `1.` where a sentence begins, or `(a)` anywhere. */
export function isListMark(text: Text, row: number): boolean {
  const {tokens, document} = text;
  const term = termAt(text.tokens, row);
  const next = document.text.charAt(tokens.end[row] as number);
  if (next === ')') return NUMBER.test(term) || LETTER.test(term);
  const isFirst = tokens.sentences[rowOf(tokens.sentences, row)] === row;
  return isFirst && NUMBER.test(term) && next === '.';
}

/** The same words without the marks of a list at their beginning. */
export function withoutListMarks(text: Text, {from, to}: TokenRange): TokenRange {
  let start = from;
  while (start < to && isListMark(text, start)) start++;
  return {from: start, to};
}

/** Whether all words of a range are marks of a list, or numbers of articles and paragraphs. */
export function areNumbering(text: Text, {from, to}: TokenRange): boolean {
  for (let row = from; row < to; row++) if (!isListMark(text, row) && !isReference(text, row)) return false;
  return true;
}

function isReference(text: Text, row: number): boolean {
  if (!NUMBER.test(termAt(text.tokens, row))) return false;
  let before = row - 1;
  while (
    before >= 0 &&
    (NUMBER.test(termAt(text.tokens, before)) || BETWEEN_NUMBERS.has(termAt(text.tokens, before)))
  )
    before--;
  return before >= 0 && REFERENCES.has(termAt(text.tokens, before));
}
