import {once} from '../base/once.ts';
import {INVISIBLE, UNSPACED} from './character-classes.ts';

const UNIT = String.raw`[\p{L}\p{M}\p{N}]`;
const PART_OF_WORD = `(?!${UNSPACED}|${INVISIBLE})${UNIT}`;
const LETTER = String.raw`(?!${UNSPACED})\p{L}(?:(?!${UNSPACED}|${INVISIBLE})\p{M})*`;
const NOT_INSIDE = `(?!${INVISIBLE}*${PART_OF_WORD})`;
const DOTTED = String.raw`${LETTER}(?:\.${LETTER})+${NOT_INSIDE}\.?`;
const UNSPACED_RUN = String.raw`(?=${UNSPACED})${UNIT}(?:${INVISIBLE}*(?:\p{M}|(?=${UNSPACED})${UNIT}))*`;

/** Whether a hyphen inside a word belongs to it (`keep`), or parts two words (`split`). */
export type Hyphens = 'keep' | 'split';

/**
 * What is one word, as a regular expression to be read, for a text that begins where a word may begin.
 *
 * Letters, marks and digits; invisible marks, an apostrophe or a hyphen between them; a stop, comma or en dash
 * between digits (`950,000,000`, `1957–60`); single letters with stops, the last stop included (`U.S.S.R.`).
 * A run of a script without spaces is found whole, as group 1, to be cut by a dictionary.
 * The loop of scan-words.ts does the same for the common cases, only faster; a test holds them together.
 */
export const WORD_RULES: Readonly<Record<Hyphens, () => RegExp>> = {
  keep: once(() => wordRule(String.raw`['’\-\u2010\u2011]`, '[.,–]')),
  split: once(() => wordRule(`['’]`, '[.,]')),
};

function wordRule(joiner: string, joinerInNumbers: string): RegExp {
  const inNumbers = String.raw`(?<=\p{N})${joinerInNumbers}(?=\p{N})`;
  const plain = `${PART_OF_WORD}(?:(?:${INVISIBLE}+|${inNumbers})?${PART_OF_WORD})*`;
  const part = `(?:${DOTTED}|${plain})`;
  return new RegExp(`^(?:(${UNSPACED_RUN})|${part}(?:${joiner}${part})*)`, 'u');
}

/** Whether letters are compared in lower case (`fold`) or as they stand (`keep`). */
export type LetterCase = 'fold' | 'keep';

/**
 * What is compared when this word stands in the text: `People’s` → `people's`, `U.S.S.R` → `u.s.s.r.`.
 *
 * Without invisible marks, with straight apostrophes and plain hyphens, dotted letters always with their last
 * stop; in lower case unless asked otherwise (the same in every locale).
 */
export function comparedForm(word: string, letterCase: LetterCase): string {
  const form = word
    .replace(ALL_INVISIBLE, '')
    .replace(/’/g, "'")
    .replace(/[\u2010\u2011–]/g, '-')
    .replace(/(\.\p{L}\p{M}*)(?=$|['-])/gu, '$1.');
  return letterCase === 'fold' ? form.toLowerCase() : form;
}

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
