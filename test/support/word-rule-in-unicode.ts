import {once} from '../../src/base/once.ts';
import {INVISIBLE, UNSPACED} from '../../src/tokens/character-classes.ts';
import type {Hyphens} from '../../src/tokens/word-rule.ts';

const UNIT = String.raw`[\p{L}\p{M}\p{N}]`;
const PART_OF_WORD = `(?!${UNSPACED}|${INVISIBLE})${UNIT}`;
const LETTER = String.raw`(?!${UNSPACED})\p{L}(?:(?!${UNSPACED}|${INVISIBLE})\p{M})*`;
const NOT_INSIDE = `(?!${INVISIBLE}*${PART_OF_WORD})`;
const DOTTED = String.raw`${LETTER}(?:\.${LETTER})+${NOT_INSIDE}\.?`;
const UNSPACED_RUN = String.raw`(?=${UNSPACED})${UNIT}(?:${INVISIBLE}*(?:\p{M}|(?=${UNSPACED})${UNIT}))*`;

/** What is one word, said by Unicode's categories themselves and not by shapes: slow to prepare, plain to read. */
export const WORD_RULES_IN_UNICODE: Readonly<Record<Hyphens, () => RegExp>> = {
  keep: once(() => wordRule(String.raw`['’\-\u2010\u2011]`, '[.,–]')),
  split: once(() => wordRule(`['’]`, '[.,]')),
};

function wordRule(joiner: string, joinerInNumbers: string): RegExp {
  const inNumbers = String.raw`(?<=\p{N})${joinerInNumbers}(?=\p{N})`;
  const plain = `${PART_OF_WORD}(?:(?:${INVISIBLE}+|${inNumbers})?${PART_OF_WORD})*`;
  const part = `(?:${DOTTED}|${plain})`;
  return new RegExp(`^(?:(${UNSPACED_RUN})|${part}(?:${joiner}${part})*)`, 'u');
}
