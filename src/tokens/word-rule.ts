import {once} from '../base/once.ts';
import {INVISIBLE} from './character-classes.ts';

// In the letters of word-shape.ts; `s?` is the second unit of a letter beyond the basic plane.
const PART = '[am0]s?';
const LETTER = 'as?(?:ms?)*';
const UNSEEN = '[iI]';
const DOTTED = String.raw`${LETTER}(?:\.${LETTER})+(?!s|${UNSEEN}*${PART})\.?`;
const UNSPACED_RUN = `[HM]s?(?:${UNSEEN}*[HMIm]s?)*`;

/** Whether a hyphen inside a word belongs to it (`keep`), or parts two words (`split`). */
export type Hyphens = 'keep' | 'split';

/**
 * What is one word, as an expression over the shapes of a run of letters that begins where a word may begin.
 *
 * Letters, marks and digits; invisible marks, an apostrophe or a hyphen between them; a stop, comma or en dash
 * between digits (`950,000,000`, `1957–60`); single letters with stops, the last stop included (`U.S.S.R.`).
 * A run of a script without spaces is found whole, as group 1, to be cut by a dictionary.
 * The loop of scan-words.ts does the same for the common cases, only faster; a test holds both to the rule as Unicode's
 * categories say it.
 */
export const WORD_RULES: Readonly<Record<Hyphens, () => RegExp>> = {
  keep: once(() => wordRule("['-]", '[.,_]')),
  split: once(() => wordRule("'", '[.,]')),
};

function wordRule(joiner: string, joinerInNumbers: string): RegExp {
  const inNumbers = `(?<=0s?)${joinerInNumbers}(?=0)`;
  const plain = `${PART}(?:(?:${UNSEEN}+|${inNumbers})?${PART})*`;
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
    .replace(/[\u2010\u2011–]/g, '-');
  const dotted = form.includes('.') ? form.replace(/(\.\p{L}\p{M}*)(?=$|['-])/gu, '$1.') : form;
  return letterCase === 'fold' ? dotted.toLowerCase() : dotted;
}

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
