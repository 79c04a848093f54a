import {InputError} from '../../base/errors.ts';
import {numbers, rowCount, type Table, texts} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {chosenTerms} from '../drawing/chosen-terms.ts';
import {printable} from '../drawing/printable.ts';

/** What became of a phrase, in the order of the key. */
export const SLOPE_CLASSES = [
  'reworded',
  'grew',
  'shrank',
  'appeared',
  'vanished',
  'stable',
  'undecided',
] as const;
export type SlopeClass = (typeof SLOPE_CLASSES)[number];

/** Without being asked for, these are not drawn: nothing happened to them that is sure. */
const QUIET: readonly SlopeClass[] = ['stable', 'undecided'];

/** How often a wording occurs in one of the texts. */
export interface SlopeEnd {
  /** As the table has it. */
  readonly term: string;
  /** As a figure may show it. */
  readonly wording: string;
  readonly count: number;
  readonly per10000: number;
}

/** A phrase from the earlier text to the later; an end is missing where it does not occur. */
export interface Slope {
  readonly class: SlopeClass;
  readonly earlier: SlopeEnd | undefined;
  readonly later: SlopeEnd | undefined;
}

/** The slopes that are drawn, and how many phrases of each class there are in all. */
export interface SlopeRows {
  readonly slopes: readonly Slope[];
  readonly all: ReadonlyMap<SlopeClass, number>;
}

/** The first `top` (6) phrases of each of the five classes, or the `terms` asked for. InputError when there is none. */
export function slopeRows(table: Table, {top = 6, terms}: ChartOptions): SlopeRows {
  const [names, classes] = [texts(table, 'term'), texts(table, 'class')];
  const slopeAt = reader(table);
  const rows = [...Array(rowCount(table)).keys()];
  const classOf = (row: number) => SLOPE_CLASSES.find(name => name === classes[row]) ?? 'undecided';
  const drawn =
    terms === undefined
      ? SLOPE_CLASSES.filter(name => !QUIET.includes(name)).flatMap(name =>
          chosenTerms(
            rows.filter(row => classOf(row) === name),
            row => names[row] ?? '',
            {top},
          ),
        )
      : chosenTerms(rows, row => names[row] ?? '', {terms});
  if (drawn.length === 0) {
    throw new InputError(
      `nothing to draw: ${table.name} has no phrase that was reworded, appeared, vanished, grew or shrank; expected one, or --terms`,
    );
  }
  const all = new Map(
    SLOPE_CLASSES.map(name => [name, rows.filter(row => classOf(row) === name).length] as const),
  );
  return {slopes: drawn.map(row => ({class: classOf(row), ...slopeAt(row)})), all};
}

/** Both ends of a row. The new wording of a reworded phrase counts where the alignment shows it. */
function reader(table: Table): (row: number) => Omit<Slope, 'class'> {
  const [terms, later] = [texts(table, 'term'), texts(table, 'later')];
  const [before, after, reworded] = ['referenceCount', 'targetCount', 'rewordings'].map(name =>
    numbers(table, name),
  );
  const [target, reference] = table.texts;
  const end = (wording: string, count: number, words: number): SlopeEnd | undefined =>
    count === 0
      ? undefined
      : {term: wording, wording: printable(wording), count, per10000: (1e4 * count) / words};
  return row => {
    const term = terms[row] ?? '';
    const places = reworded?.[row] ?? null;
    const [wording, count] = places === null ? [term, after?.[row] ?? 0] : [later[row] ?? '', places];
    return {
      earlier: end(term, before?.[row] ?? 0, reference?.words || 1),
      later: end(wording, count, target?.words || 1),
    };
  };
}
