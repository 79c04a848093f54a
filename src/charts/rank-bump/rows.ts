import {InputError} from '../../base/errors.ts';
import {byCodePoint} from '../../base/order.ts';
import {numbers, rowCount, type Table, texts} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {chosenTerms} from '../drawing/chosen-terms.ts';
import {printable} from '../drawing/printable.ts';

/** Where a term stands in one text: its place among the terms drawn, from 0, and its rank among all. */
export interface BumpPlace {
  readonly text: number;
  readonly place: number;
  readonly rank: number;
  readonly count: number;
}

/** A term through the texts that have it. */
export interface BumpTerm {
  /** As the table has it. */
  readonly key: string;
  /** As a figure may show it. */
  readonly term: string;
  readonly places: readonly BumpPlace[];
  /** Between the first and the last text that have it. */
  readonly turn: 'rises' | 'falls' | 'stays';
}

/** The terms asked for, or the first `top`, with their places. InputError when no text has any of them. */
export function bumpTerms(table: Table, options: ChartOptions): readonly BumpTerm[] {
  const terms = texts(table, 'term');
  const [text, count, rank] = ['textNumber', 'count', 'rank'].map(name => numbers(table, name));
  const names = [...new Set(terms.flatMap(term => (term === null ? [] : [term])))];
  const chosen = chosenTerms([...names.keys()], i => names[i] ?? '', options).map(i => names[i] ?? '');
  const all = [...Array(rowCount(table)).keys()].flatMap(row => {
    const [term, own] = [terms[row] ?? '', rank?.[row] ?? null];
    return own === null || !chosen.includes(term)
      ? []
      : [{term, text: (text?.[row] ?? 1) - 1, rank: own, count: count?.[row] ?? 0}];
  });
  if (all.length === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no ranked term; expected one that occurs`);
  }
  const placed = table.texts.flatMap((_, i) =>
    all
      .filter(each => each.text === i)
      .sort((a, b) => a.rank - b.rank || byCodePoint(a.term, b.term))
      .map((each, place) => ({...each, place})),
  );
  return chosen.map(term => {
    const places = placed.filter(each => each.term === term);
    return {key: term, term: printable(term), places, turn: turnOf(places)};
  });
}

function turnOf(places: readonly BumpPlace[]): BumpTerm['turn'] {
  const [first, last] = [places[0]?.rank ?? 0, places.at(-1)?.rank ?? 0];
  return last < first ? 'rises' : last > first ? 'falls' : 'stays';
}
