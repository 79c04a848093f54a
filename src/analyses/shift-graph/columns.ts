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
const about = '95 % interval by resampling the paragraphs of both texts';

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
    column.number({name: 'contribution', title: 'Contribution', ...facts}, bar => ofBars[bar] as number),
    column.number({name: 'low', title: 'Low', about, ...facts}, bar => intervals.low[bar] as number),
    column.number({name: 'high', title: 'High', about, ...facts}, bar => intervals.high[bar] as number),
    column.number(SHARE, bar => (size === 0 ? 0 : (100 * (sizes[bar] as number)) / size)),
    column.number({...CUMULATIVE, ...facts}, bar => (running += ofBars[bar] as number)),
    column.text(SIDE, bar => sideOf((f1[bar] as number) * n2 - (f2[bar] as number) * n1)),
    column.text(HIDDEN, bar => bars.kinds[bar] as string),
  ];
}

function count(side: string, title: string) {
  return {name: `${side}Count`, title, unit: 'pieces', format: INTEGER};
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}

function sideOf(difference: number): string {
  if (difference === 0) return '';
  return difference > 0 ? 'target' : 'reference';
}
