import {InputError} from '../../base/errors.ts';
import {numbers, rowCount, type Table, texts} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {chosenTerms} from '../drawing/chosen-terms.ts';
import {whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';

/** What one term adds, drawn to the right for the target, to the left for the reference. */
export interface ShiftBar {
  readonly term: string;
  readonly label: string;
  readonly value: number;
  /** NaN where there is no interval. */
  readonly low: number;
  readonly high: number;
  /** Which text has more of it. */
  readonly side: 'target' | 'reference';
  readonly targetCount: string;
  readonly referenceCount: string;
  /** Of the sum of all sizes, in per cent. */
  readonly share: number;
}

/** Terms that have no bar of their own, summed. */
export interface ShiftPool {
  readonly kind: 'rest' | 'hidden';
  readonly terms: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly towardsTarget: number;
  readonly towardsReference: number;
  readonly share: number;
}

/** Everything that a shift graph draws, in the unit of its measure. */
export interface ShiftRows {
  readonly bars: readonly ShiftBar[];
  readonly pools: readonly ShiftPool[];
  readonly total: number;
  readonly towardsTarget: number;
  readonly towardsReference: number;
  /** Whether terms may pull either way: else each adds, and its side is that of the text with more of it. */
  readonly isSigned: boolean;
}

interface Entry extends ShiftPool, Omit<ShiftBar, 'low' | 'high' | 'value' | 'share'> {
  readonly hidden: string;
}

/** The bars in the order of the table, at most `top` (20), and the pools of all others. InputError when there are none. */
export function shiftRows(
  table: Table,
  {fit, top = 20, ...options}: ChartOptions & {readonly fit: number},
): ShiftRows {
  const entries = [...Array(rowCount(table)).keys()].map(entryAt(table));
  const single = entries.filter(({hidden}) => hidden === '');
  if (single.length === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no term; expected at least one`);
  }
  const isSigned = entries.some(({value, towardsReference}) => value < 0 || towardsReference < 0);
  const chosen = chosenTerms([...single.keys()], i => single[i]?.term ?? '', {...options, top}).slice(0, fit);
  const kept = new Set(chosen);
  const others = single.filter((_, i) => !kept.has(i));
  const rest = [...entries.filter(({hidden}) => hidden === 'rest'), ...others];
  const stop = entries.filter(({hidden}) => hidden === 'stop');
  const sum = (of: (entry: Entry) => number) => entries.reduce((all, entry) => all + of(entry), 0);
  return {
    bars: chosen.flatMap(i => single[i] ?? []).map(entry => barOf(entry, isSigned)),
    pools: [...pooled('rest', rest), ...pooled('hidden', stop)],
    total: settled(
      sum(({value}) => value),
      sum(({value}) => Math.abs(value)),
    ),
    towardsTarget: sum(({towardsTarget}) => towardsTarget),
    towardsReference: sum(({towardsReference}) => towardsReference),
    isSigned,
  };
}

function barOf(entry: Entry, isSigned: boolean): ShiftBar {
  const {term, value, low, high, side, targetCount, referenceCount, share} = entry;
  const label = printable(term);
  const isTurned = !isSigned && side === 'reference';
  const drawn = isTurned ? {value: -value, low: -high, high: -low} : {value, low, high};
  return {term, label, ...drawn, side, targetCount, referenceCount, share};
}

/** One pool of these entries, or none; its interval is known only where it is one row of the table. */
function pooled(kind: ShiftPool['kind'], entries: readonly Entry[]): readonly ShiftPool[] {
  if (entries.length === 0) return [];
  const sum = (of: (entry: Entry) => number) => entries.reduce((all, entry) => all + of(entry), 0);
  const [only] = entries;
  const isOne = entries.length === 1 && only !== undefined;
  return [
    {
      kind,
      terms: sum(({terms}) => terms),
      value: sum(({value}) => value),
      low: isOne ? only.low : Number.NaN,
      high: isOne ? only.high : Number.NaN,
      towardsTarget: sum(({towardsTarget}) => towardsTarget),
      towardsReference: sum(({towardsReference}) => towardsReference),
      share: sum(({share}) => share),
    },
  ];
}

function entryAt(table: Table): (row: number) => Entry {
  const [terms, sides, hidden] = ['term', 'side', 'hidden'].map(name => texts(table, name));
  const column = (name: string) => numbers(table, name);
  const [value, low, high, share] = ['contribution', 'low', 'high', 'share'].map(column);
  const [size, f1, f2] = ['terms', 'targetCount', 'referenceCount'].map(column);
  const [right, left] = ['towardsTarget', 'towardsReference'].map(column);
  return row => ({
    kind: 'rest',
    term: terms?.[row] ?? '',
    label: '',
    hidden: hidden?.[row] ?? '',
    side: sides?.[row] === 'reference' ? 'reference' : 'target',
    terms: size?.[row] ?? 1,
    value: value?.[row] ?? 0,
    low: low?.[row] ?? Number.NaN,
    high: high?.[row] ?? Number.NaN,
    share: share?.[row] ?? 0,
    towardsTarget: right?.[row] ?? 0,
    towardsReference: left?.[row] ?? 0,
    targetCount: whole(f1?.[row] ?? 0),
    referenceCount: whole(f2?.[row] ?? 0),
  });
}

/** A sum that differs from 0 only because its parts were rounded is 0. */
function settled(total: number, sizes: number): number {
  return Math.abs(total) <= sizes * 1e-9 ? 0 : total;
}
