import type {FrequencyTable} from '../model/frequency-table.ts';
import type {Text} from '../model/text.ts';
import type {TokenTable} from '../model/token-table.ts';
import {longerLevel, type PhraseLevel, wordLevel} from './phrase-level.ts';
import {type PhraseRow, spreadOverUnits} from './spread-over-units.ts';
import {paragraphUnits, type Units} from './units.ts';

/**
 * The longest phrase that is counted, in words.
 *
 * ```ts
 * LONGEST_PHRASE; // → 7
 * ```
 */
export const LONGEST_PHRASE = 7;

/** Which phrases are counted. */
export interface CountOptions {
  /** Words of the shortest phrase: 1 unless given. */
  readonly shortest?: number | undefined;
  /** Words of the longest phrase: as `shortest` unless given, at most 7. */
  readonly longest?: number | undefined;
  /** Terms with fewer occurrences are left out: 1 unless given. */
  readonly minimum?: number | undefined;
  /** Whether to say where each occurrence stands. */
  readonly positions?: boolean | undefined;
}

/**
 * How often does each word or phrase occur in each paragraph of a text?
 *
 * Only the counted sections; phrases stay within a clause and are written with spaces between their words. Terms come
 * in order of first appearance, of those that begin together the shorter first. Sizes are running words, whatever
 * `minimum` leaves out. A text without words gives a table without terms. Throws RangeError for lengths outside 1 to 7.
 *
 * ```ts
 * import {readText} from 'phraseshift';
 *
 * const {terms, counts, size} = countParagraphs(await readText('moscow-1957'));
 * [counts[terms.indexOf('peace')], size]; // → [29, 5357]
 * ```
 */
export function countParagraphs(text: Text, options: CountOptions = {}): FrequencyTable {
  const {shortest = 1, longest = shortest, minimum = 1} = options;
  checkLengths(shortest, longest);
  const {tokens} = text;
  const units = paragraphUnits(text);
  const levels = phraseLevels(tokens, units, {longest, minimum}).slice(shortest - 1);
  const rows = keptRows(levels, minimum);
  const unitSizes = units.from.map((from, unit) => (units.to[unit] as number) - from);
  return {
    label: text.label,
    terms: rows.map(({level, id}) => spelt(tokens, level.first[id] as number, level.length)),
    counts: Uint32Array.from(rows, ({level, id}) => level.counts[id] as number),
    size: unitSizes.reduce((sum, size) => sum + size, 0),
    units: units.labels,
    unitSizes,
    ...spreadOverUnits(levels, rows, {units, positions: options.positions ?? false}),
  };
}

function checkLengths(shortest: number, longest: number): void {
  const isRight = Number.isInteger(shortest) && Number.isInteger(longest) && shortest >= 1;
  if (isRight && shortest <= longest && longest <= LONGEST_PHRASE) return;
  throw new RangeError(
    `phrases of ${shortest} to ${longest} words; expected whole numbers from 1 to ${LONGEST_PHRASE}`,
  );
}

function phraseLevels(
  tokens: TokenTable,
  units: Units,
  {longest, minimum}: {longest: number; minimum: number},
): PhraseLevel[] {
  const words = wordLevel(tokens, units, minimum);
  const levels = [words];
  for (let level = words; level.length < longest; levels.push(level)) {
    level = longerLevel(level, words, {tokens, units, minimum});
  }
  return levels;
}

function keptRows(levels: readonly PhraseLevel[], minimum: number): readonly PhraseRow[] {
  const rows: PhraseRow[] = [];
  for (const level of levels) {
    level.counts.forEach((count, id) => {
      if (count >= minimum) rows.push({level, id});
    });
  }
  if (levels.length === 1) return rows; // already in order of first appearance
  return rows.sort(
    (a, b) =>
      (a.level.first[a.id] as number) - (b.level.first[b.id] as number) || a.level.length - b.level.length,
  );
}

function spelt({vocabulary, term}: TokenTable, from: number, length: number): string {
  return Array.from(term.subarray(from, from + length), id => vocabulary.term(id)).join(' ');
}
