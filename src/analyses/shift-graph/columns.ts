import type {CountPair} from '../../model/measure.ts';
import type {Column} from '../../model/table.ts';
import {columnsOver, decimal, HIDDEN, INTEGER, signed, TERM, TERM_WORDS} from '../columns.ts';
import {wordsInTerm} from '../words-in-term.ts';
import {type Bars, summedByBar} from './bars.ts';
import type {ShiftMeasure} from './shift-measure.ts';

interface Contributions {
  readonly values: Float64Array;
  readonly counts: CountPair;
  readonly intervals: {readonly low: Float64Array; readonly high: Float64Array};
  readonly measure: ShiftMeasure;
}

const SHARE = {
  name: 'share',
  title: 'Share',
  about: 'of the sum of the sizes of all contributions',
  unit: '%',
  format: decimal(1),
};
const CUMULATIVE = {
  name: 'cumulative',
  title: 'Cumulative',
  about: 'this bar and those above it; at the last bar the total',
};
const SIDE = {
  name: 'side',
  title: 'More in',
  about: 'the text in which it is the larger share of the pieces',
};
const TERMS = {name: 'terms', title: 'Terms', unit: 'terms in the bar', format: INTEGER};
const TOWARDS =
  'of a measure that only adds: what its terms add of which that text has more; of one that knows both directions: what raises or lowers it';
const about =
  '95 % interval by resampling the paragraphs of both texts; of pooled terms moved to their value';

/** The columns of a shift graph: one row a bar. */
export function shiftGraphColumns(
  bars: Bars,
  {values, counts, intervals, measure}: Contributions,
): readonly Column[] {
  const ofBars = summedByBar(bars, values);
  const [f1, f2] = [summedByBar(bars, counts.target), summedByBar(bars, counts.reference)];
  const [n1, n2, size] = [sum(f1), sum(f2), values.reduce((all, value) => all + Math.abs(value), 0)];
  const sizes = summedByBar(bars, values.map(Math.abs));
  const facts = {unit: measure.unit, format: signed(5)};
  const column = columnsOver([...bars.labels.keys()]);
  let running = 0;
  return [
    column.text(TERM, bar => bars.labels[bar] as string),
    column.number(TERM_WORDS, bar => (bar < bars.single ? wordsInTerm(bars.labels[bar] as string) : null)),
    column.number(count('target', 'Target'), bar => f1[bar] as number),
    column.number(count('reference', 'Reference'), bar => f2[bar] as number),
    column.number(
      {name: 'contribution', title: 'Contribution', about: measure.title, ...facts},
      bar => ofBars[bar] as number,
    ),
    column.number({name: 'low', title: 'Low', about, ...facts}, bar => intervals.low[bar] as number),
    column.number({name: 'high', title: 'High', about, ...facts}, bar => intervals.high[bar] as number),
    column.number(SHARE, bar => (size === 0 ? 0 : (100 * (sizes[bar] as number)) / size)),
    column.number({...CUMULATIVE, ...facts}, bar => (running += ofBars[bar] as number)),
    column.text(SIDE, bar => sideOf((f1[bar] as number) * n2 - (f2[bar] as number) * n1)),
    ...sumColumns(bars, {values, counts, intervals, measure}),
    column.text(HIDDEN, bar => bars.kinds[bar] as string),
  ];
}

/** What the terms of each bar add on either side, and how many they are. */
function sumColumns(bars: Bars, {values, counts, measure}: Contributions): readonly Column[] {
  const towards = directions(values, counts);
  const [toTarget, toReference] = [1, -1].map(direction =>
    summedByBar(
      bars,
      values.map((value, t) => (towards[t] === direction ? value : 0)),
    ),
  );
  const terms = summedByBar(bars, new Uint8Array(bars.barOf.length).fill(1));
  const facts = {about: TOWARDS, unit: measure.unit, format: signed(5)};
  const column = columnsOver([...bars.labels.keys()]);
  return [
    column.number(
      {name: 'towardsTarget', title: 'Towards the target', ...facts},
      bar => toTarget?.[bar] as number,
    ),
    column.number(
      {name: 'towardsReference', title: 'Towards the reference', ...facts},
      bar => toReference?.[bar] as number,
    ),
    column.number(TERMS, bar => terms[bar] as number),
  ];
}

/** 1 for each term that makes for the target, −1 for the reference: by sign where there are both, else by who has more. */
function directions(values: Float64Array, {target, reference}: CountPair): Int8Array {
  if (values.some(value => value < 0)) return Int8Array.from(values, value => (value < 0 ? -1 : 1));
  const [n1, n2] = [sum(target), sum(reference)];
  return Int8Array.from(values, (_, t) =>
    (target[t] as number) * n2 < (reference[t] as number) * n1 ? -1 : 1,
  );
}

function count(side: string, title: string) {
  return {name: `${side}Count`, title, unit: 'pieces', format: INTEGER};
}

function sum(values: ArrayLike<number>): number {
  let all = 0;
  for (let i = 0; i < values.length; i++) all += values[i] as number;
  return all;
}

function sideOf(difference: number): string {
  if (difference === 0) return '';
  return difference > 0 ? 'target' : 'reference';
}
