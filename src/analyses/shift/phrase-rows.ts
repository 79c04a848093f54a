import {byCodePoint} from '../../base/order.ts';
import {compareCounts} from '../../counts/compare-counts.ts';
import {phraseFrequencies} from '../../counts/phrases/phrase-frequencies.ts';
import {type Phrases, placesIn, placesOf} from '../../counts/phrases/phrases.ts';
import {g2FourTerm} from '../../measures/keyness/g2-four-term.ts';
import type {Alignment} from '../../model/alignment.ts';
import {type Cell, cellOf} from '../../model/comparison.ts';
import type {PhraseUnit} from '../phrase-unit.ts';
import {phrasesOnce} from '../phrases-once.ts';
import {chanceAlone} from './expected-alone.ts';
import {familyP} from './family-p.ts';
import {type Fate, FREE, fateOf, touchedWords} from './fates.ts';
import type {ListedRewording} from './listed-rewordings.ts';
import {isBelow, type NoiseFloor} from './noise-floor.ts';
import type {ShiftOptions} from './shift-options.ts';
import type {ShiftRow} from './shift-row.ts';
import {stability} from './stability.ts';
import {SHIFT_CLASSES, verdict} from './verdict.ts';

/**
 * What became of each phrase that no rewording explains: one row a phrase, in the order of the classes, within these
 * by the size of G², ties by code point.
 */
export function phraseRows(
  alignment: Alignment,
  rewordings: readonly ListedRewording[],
  options: ShiftOptions & {readonly phrases: PhraseUnit; readonly floor: NoiseFloor | undefined},
): {readonly rows: readonly ShiftRow[]; readonly familySize: number} {
  const {floor, minimum = 2, tested = 5, decide = 'g2', resamples = 2000, seed = 1957} = options;
  const {phrases, absorbed} = phrasesOnce([alignment.later, alignment.earlier], options.phrases, {minimum});
  const context = {alignment, touched: touchedWords(alignment, rewordings)};
  const fates = phrases.terms.map((_, i) => fateOf(phrases, i, context));
  const [target, reference] = [phraseFrequencies(phrases, 0), phraseFrequencies(phrases, 1)];
  const comparison = compareCounts(target, reference);
  const cells = phrases.terms.map((_, i) => cellOf(comparison, i));
  const isTold = toldBy(rewordings);
  const rest = [...fates.keys()].filter(
    i => !isReworded(fates[i] as Fate) && !isTold(phrases.terms[i] as string, cells[i] as Cell),
  );
  const family = rest.filter(i => occurrences(cells[i] as Cell) >= tested);
  const p = familyP(family, cells, {decide, target, reference, seed});
  const kept = stability(target, reference, {resamples, seed});
  const rows = rest.map(i => {
    const cell = cells[i] as Cell;
    const ofFamily = p.get(i) ?? null;
    const judged = {p: ofFamily?.bh ?? null, decide, familySize: family.length};
    return {
      term: phrases.terms[i] as string,
      class: verdict(cell, judged),
      cell,
      ...tally(fates[i] as Fate),
      p: ofFamily,
      stability: kept[i] as number,
      chanceAlone: chanceOf(cell),
      isNoise: floor === undefined ? null : isBelow(floor, cell),
      absorbed: absorbed[i] ?? [],
      earlierRows: rowsIn(phrases, i, 1),
      laterRows: rowsIn(phrases, i, 0),
    };
  });
  return {rows: rows.sort(byClass), familySize: family.length};
}

/** Whether at least half of the occurrences that it lost, or won if it rather won, are the same rewording. */
function isReworded({lost, won}: Fate): boolean {
  if (lost.length === won.length) return pointsAlike(lost) || pointsAlike(won);
  return pointsAlike(lost.length > won.length ? lost : won);
}

/** Whether a phrase of one text alone stands in a listed rewording: then it neither vanished nor appeared, whatever it lost. */
function toldBy(rewordings: readonly ListedRewording[]): (term: string, cell: Cell) => boolean {
  const earlier = new Set(rewordings.map(rewording => rewording.earlier));
  const later = new Set(rewordings.map(rewording => rewording.later));
  return (term, {f1, f2}) => (f1 === 0 && earlier.has(term)) || (f2 === 0 && later.has(term));
}

function pointsAlike(changes: readonly number[]): boolean {
  const times = new Map<number, number>();
  for (const change of changes) {
    if (change !== FREE) times.set(change, (times.get(change) ?? 0) + 1);
  }
  return times.size > 0 && 2 * Math.max(...times.values()) >= changes.length;
}

function tally({carried, lost, won}: Fate) {
  const all = [...lost, ...won];
  const changed = all.filter(change => change !== FREE).length;
  return {carried, changed, free: all.length - changed};
}

function chanceOf({f1, f2, n1, n2}: Cell): number | null {
  if (f1 === 0) return chanceAlone(f2, n2, n1 + n2);
  return f2 === 0 ? chanceAlone(f1, n1, n1 + n2) : null;
}

function rowsIn(phrases: Phrases, i: number, k: number): readonly number[] {
  const {joined} = phrases;
  return Array.from(placesIn(joined, placesOf(phrases, i), k), row => row - (joined.bases[k] as number));
}

function occurrences({f1, f2}: Cell): number {
  return f1 + f2;
}

function byClass(a: ShiftRow, b: ShiftRow): number {
  const size = ({cell}: ShiftRow) => Math.abs(g2FourTerm.score(cell) ?? 0);
  return (
    SHIFT_CLASSES.indexOf(a.class) - SHIFT_CLASSES.indexOf(b.class) ||
    size(b) - size(a) ||
    byCodePoint(a.term, b.term)
  );
}
