import {
  beyond,
  type FrequencyList,
  InputError,
  loadPhraseUnit,
  PHRASE_UNITS,
  type PhraseUnit,
  type PhraseUnitName,
  type ReadTextOptions,
  type StopList,
  type Text,
  type Vocabulary,
} from '../index.ts';
import type {World} from './world.ts';

/** The values of the options that say how texts are read. */
export interface ReadingValues {
  readonly corpus?: string | undefined;
  readonly encoding?: string | undefined;
  readonly case?: 'fold' | 'keep' | undefined;
  readonly hyphens?: 'keep' | 'split' | undefined;
  readonly normalise?: ReadTextOptions['normalise'];
  readonly paratext?: boolean | undefined;
  readonly variants?: string | undefined;
  readonly quotations?: ReadTextOptions['quotations'];
  readonly notes?: ReadTextOptions['notes'];
  readonly unit?: 'word' | 'lemma' | 'stem' | PhraseUnitName | undefined;
  /** Shared by many texts, so that their words have the same ids. */
  readonly vocabulary?: Vocabulary | undefined;
}

/** The values of the options that say which terms are counted. */
export interface TermValues extends ReadingValues {
  readonly n?: readonly [shortest: number, longest: number] | undefined;
  readonly min?: number | undefined;
  readonly top?: number | undefined;
  /** null: hide nothing, whatever the command does by itself. */
  readonly hide?: StopList | null | undefined;
}

/** The values of the options that say where results go. */
export interface OutputValues {
  readonly json?: boolean | undefined;
  readonly out?: string | undefined;
}

/** How the library is to read a text: it knows no phrases here, they are counted over words. */
export function readingOf({unit, ...values}: ReadingValues): ReadTextOptions {
  const {
    corpus,
    encoding,
    normalise,
    variants,
    case: letterCase,
    hyphens,
    paratext,
    quotations,
    notes,
    vocabulary,
  } = values;
  const words = {case: letterCase, hyphens, paratext, unit: isPhraseUnit(unit) ? 'word' : unit} as const;
  return {corpus, encoding, normalise, variants, vocabulary, quotations, notes, ...words};
}

/** Shortest and longest phrase asked for: `--n` if given, 2 to 7 for phrases, else single words. */
export function lengthsOf({n, unit}: TermValues): {readonly shortest: number; readonly longest: number} {
  const [shortest, longest] = n ?? (isPhraseUnit(unit) ? [2, 7] : [1, 1]);
  return {shortest, longest};
}

/** The kind of phrase asked for, ready to be looked for; none where words are counted. */
export async function phrasesOf({unit}: ReadingValues): Promise<PhraseUnit | undefined> {
  return isPhraseUnit(unit) ? loadPhraseUnit(unit) : undefined;
}

function isPhraseUnit(unit: ReadingValues['unit']): unit is PhraseUnitName {
  return PHRASE_UNITS.some(name => name === unit);
}

/** Reads a text that must have lines to show: a frequency list will not do. */
export async function readLines(name: string, values: ReadingValues, world: World): Promise<Text> {
  return withLines(await world.readText(name, readingOf(values)));
}

/** The same text, if it has lines to show. */
export function withLines(text: Text | FrequencyList): Text {
  if ('tokens' in text) return text;
  throw new InputError(
    `a frequency list has no lines: ${text.label}; expected a text of the corpus or a file`,
  );
}

/** The same text, or only what it has beyond an earlier one when `--beyond` names one. */
export async function beyondEarlier(
  text: Text | FrequencyList,
  name: string | undefined,
  options: {readonly values: ReadingValues; readonly world: World},
): Promise<Text | FrequencyList> {
  if (name === undefined) return text;
  if (!('tokens' in text)) {
    throw new InputError(`a frequency list has no passages: ${text.label}; expected a text with --beyond`);
  }
  return beyond(text, await readLines(name, options.values, options.world));
}
