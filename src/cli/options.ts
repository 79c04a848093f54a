import {InputError, named, PHRASE_UNITS, parseNormaliserChoice, STOP_LISTS} from '../index.ts';
import type {Argument, Option} from './command.ts';

/** An argument that names a text: an id, an id with a part, a file, a frequency list. */
export function textArgument(name: string, about: string): Argument {
  return {name, about, required: true};
}

/** Any number of texts, at least one. */
export const textsArgument: Argument = {
  name: 'text',
  about:
    'an id of the corpus, a part, paragraph or sentence of it (moscow-1957:II.3.2), a file, or a frequency list',
  required: true,
  variadic: true,
};

/** The same, where none means the whole corpus. */
export const optionalTextsArgument: Argument = {...textsArgument, required: false};

/** How texts are read; every command that reads one takes these. */
export const readingOptions: readonly Option[] = [
  {
    flags: '--corpus <folder>',
    about: 'where the texts are (./corpus, or the one that comes with phraseshift)',
  },
  {flags: '--encoding <name>', about: 'of a file that is not UTF-8, such as windows-1252'},
  choice('--case <rule>', 'fold (lower case) or keep', {words: ['fold', 'keep'], fallback: 'fold'}),
  choice('--hyphens <rule>', 'keep (anti-imperialist is one word) or split', {
    words: ['keep', 'split'],
    fallback: 'keep',
  }),
  {
    flags: '--normalise <rules>',
    about: 'rules to switch on, or off with no-: quotation-marks,no-white-space; all; none',
    parse: parseNormaliserChoice,
  },
  {
    flags: '--variants <lists>',
    about: 'compare spellings as one: off, on, acronyms, names, hyphens, spelling, a file of variant,form',
  },
  {flags: '--paratext', about: 'count title pages and the notes of publishers and transcribers too'},
  choice('--quotations <rule>', 'quoted speech: counted (in), left out (out), or counted alone (only)', {
    words: ['in', 'out', 'only'],
    fallback: 'in',
  }),
  choice('--notes <rule>', 'footnotes and endnotes: in, out or only', {
    words: ['in', 'out', 'only'],
    fallback: 'out',
  }),
];

/** Words as they are, by dictionary form, by stem, or phrases. */
export const unitOption = choice(
  '--unit <unit>',
  'word, lemma, stem (English), phrase (each once), frame (the * of peace), noun-phrase or name (English, slow)',
  {words: ['word', 'lemma', 'stem', ...PHRASE_UNITS], fallback: 'word'},
);

/** How many words a phrase has. */
export const lengthOption: Option = {
  flags: '--n <words>',
  about: 'words in a phrase: 2, or a range such as 2-4 (1-7 at most)',
  parse: phraseLength,
};

/** Leave out what is rare. */
export const minimumOption = wholeNumber('--min <count>', 'leave out terms that occur less often', {
  least: 1,
});

/** Show only the first rows. */
export const topOption = wholeNumber(
  '--top <rows>',
  'only the first rows (all in files and JSON, 30 on screen)',
  {
    least: 1,
  },
);

/** Pool the words of a stop list into one row. */
export const hideOption: Option = {
  flags: '--hide <list>',
  about: 'pool stop words into one row: stop, the name of a list, or none',
  parse: typed =>
    typed === 'none' ? null : named('stop list', typed === 'stop' ? STOP_LISTS[0].name : typed, STOP_LISTS),
};

/** How results are put out; every command takes these. */
export const outputOptions: readonly Option[] = [
  {flags: '--json', about: 'print one JSON object'},
  {flags: '--out <file>', about: 'write the table instead: .csv .tsv .json .md .html .tex .xlsx .parquet'},
];

/** A whole number within bounds. */
export function wholeNumber(
  flags: string,
  about: string,
  {least, most = Number.MAX_SAFE_INTEGER, fallback}: {least: number; most?: number; fallback?: number},
): Option {
  const flag = flags.split(' ')[0];
  const parse = (typed: string): number => {
    const value = Number(typed);
    const isWhole = /^\d+$/u.test(typed);
    if (isWhole && value >= least && value <= most) return value;
    const bounds = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
    const wrong = isWhole ? (value < least ? 'too small' : 'too large') : 'not a whole number';
    throw new InputError(`${wrong}: ${flag} ${typed}; expected ${bounds}`);
  };
  return {flags, about, parse, ...(fallback === undefined ? {} : {fallback})};
}

/** One of a few words. */
export function choice<Word extends string>(
  flags: string,
  about: string,
  {words, fallback}: {readonly words: readonly Word[]; readonly fallback?: Word},
): Option {
  const flag = flags.split(' ')[0];
  const records = words.map(name => ({name}));
  const parse = (typed: string): string => named(`value of ${flag}`, typed, records).name;
  return {flags, about, parse, ...(fallback === undefined ? {} : {fallback})};
}

function phraseLength(typed: string): readonly [number, number] {
  const match = /^([1-7])(?:-([1-7]))?$/u.exec(typed);
  const [shortest, longest] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  if (match !== null && shortest <= longest) return [shortest, longest];
  throw new InputError(`not a phrase length: --n ${typed}; expected 1 to 7, or a range such as 2-4`);
}

/** Leave out what another text has already. */
export const beyondOption: Option = {
  flags: '--beyond <text>',
  about: 'only the words that were not taken over from this earlier text (by alignment)',
};
