import {named} from '../base/named.ts';
import {byCodePoint} from '../base/order.ts';
import {compareCounts} from '../counts/compare-counts.ts';
import {DIVERGENCE_MEASURES} from '../measures/divergence-measures.ts';
import {measureColumn} from '../measures/measure-column.ts';
import {tiedRanks} from '../measures/tied-ranks.ts';
import type {Comparison, Side} from '../model/comparison.ts';
import type {DivergenceMeasure, DivergenceOptions} from '../model/measure.ts';
import type {Note} from '../model/note.ts';
import {type Column, type Table, table} from '../model/table.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import {compensatedSum} from '../stats/compensated-sum.ts';
import type {StopList} from '../tokens/stop-list.ts';
import {
  type ColumnMaker,
  columnsOver,
  decimal,
  HIDDEN,
  INTEGER,
  PER_MILLION,
  signed,
  TERM,
} from './columns.ts';
import {countsOf} from './counts-of.ts';
import {hiddenLabel, hiddenTerms} from './hidden-terms.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';
import {withoutTarget} from './without-target.ts';

/** By which measures two vocabularies are held apart, and over which terms. */
export interface DivergenceTableOptions extends DivergenceOptions {
  /** Names of divergence measures, the first gives the order; Jensen–Shannon unless told. */
  readonly measures?: readonly string[] | undefined;
  readonly shortest?: number | undefined;
  readonly longest?: number | undefined;
  /** Terms to pool into one row; their contributions are summed, no total changes. */
  readonly hide?: StopList | undefined;
  readonly top?: number | undefined;
}

interface Measured {
  readonly measure: DivergenceMeasure;
  readonly contributions: Float64Array | null;
  readonly total: number | null;
}

/**
 * How far do the vocabularies of two texts diverge, and which terms make it so?
 *
 * One row a term, the largest contribution first: what it adds to each divergence (all rows sum to the total, which the
 * notes name), and its share of it. The text that has more of the term stands in `side`. A reference that contains the
 * target means the rest. A divergence that is undefined for these texts has no values, and a Note says why.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const parts = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * const [first] = rows(divergence(parts[0], parts[1]));
 * [first.term, first.side]; // → ['communist', 'reference']
 * ```
 */
export function divergence(
  target: Text | FrequencyList,
  given: Text | FrequencyList,
  options: DivergenceTableOptions = {},
): Table {
  const {measures = ['jensen-shannon'], shortest, longest, hide, top} = options;
  const {reference, isRest, notes} = withoutTarget(target, given);
  const comparison = compareCounts(
    countsOf(target, {shortest, longest}),
    countsOf(reference, {shortest, longest}),
  );
  const counts = {target: comparison.target.counts, reference: comparison.reference.counts};
  const measured = measures.map((name): Measured => {
    const measure: DivergenceMeasure = named('measure', name, DIVERGENCE_MEASURES);
    const contributions = measure.contributions(counts, options);
    return {measure, contributions, total: contributions === null ? null : compensatedSum(contributions)};
  });
  const hidden =
    hide === undefined ? new Uint8Array(comparison.terms.length) : hiddenTerms(comparison.terms, hide);
  return table({
    name: 'divergence',
    title: `Divergence of ${target.label} from ${reference.label}`,
    texts: [textSize(target), {...textSize(reference), ...(isRest ? {title: 'the rest'} : {})}],
    columns: divergenceColumns(comparison, measured, {hidden, top}),
    notes: [...notes, ...measured.map(totalNote)],
    recipe: recipeOf({
      command: 'divergence',
      texts: [target, given],
      settings: settingsOf(options),
      measures: measured.map(({measure}) => `divergence/${measure.name}`),
    }),
  });
}

function settingsOf({
  shortest = 1,
  longest = shortest,
  hide,
  top,
  order,
  alpha,
  weight,
}: DivergenceTableOptions) {
  const told = Object.entries({order, alpha, weight}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Number.isFinite(value) ? value : String(value)] as const],
  );
  return {shortest, longest, hide: hide?.name ?? null, top: top ?? null, ...Object.fromEntries(told)};
}

function totalNote({measure: {title, name, unit, zero}, total}: Measured): Note {
  const text =
    total === null
      ? `${title} (${name}) is undefined here: ${zero}`
      : `${title} (${name}): ${total} (${unit})`;
  return {code: total === null ? 'undefined-divergence' : 'total', text};
}

/** The terms that stand in one row: one, or all hidden ones. */
type Pool = readonly number[];

function divergenceColumns(
  comparison: Comparison,
  measured: readonly Measured[],
  {hidden, top}: {readonly hidden: Uint8Array; readonly top: number | undefined},
): readonly Column[] {
  const {terms} = comparison;
  const pooled = [...terms.keys()].filter(t => hidden[t] === 1);
  const order = ranked(terms, measured[0]?.contributions ?? null, hidden).slice(0, top);
  const column = columnsOver<Pool>([...order.map(t => [t]), ...(pooled.length === 0 ? [] : [pooled])]);
  const isPool = (row: Pool) => hidden[row[0] as number] === 1;
  return [
    column.text(TERM, row => (isPool(row) ? hiddenLabel(hidden) : (terms[row[0] as number] as string))),
    ...countColumns(column, comparison),
    ...rankColumns(column, comparison, measured),
    ...measured.flatMap(one => contributionColumns(column, one)),
    column.text(HIDDEN, row => (isPool(row) ? 'stop' : '')),
  ];
}

function countColumns(column: ColumnMaker<Pool>, {target, reference}: Comparison): readonly Column[] {
  const count = {unit: 'occurrences', format: INTEGER};
  const rate = (row: Pool, {counts, size}: Side) => sumOver(row, counts) / size;
  return [
    column.number({name: 'targetCount', title: 'Target', ...count}, row => sumOver(row, target.counts)),
    column.number({name: 'referenceCount', title: 'Reference', ...count}, row =>
      sumOver(row, reference.counts),
    ),
    column.number(
      {...PER_MILLION, name: 'targetPerMillion', title: 'Target per million'},
      row => 1e6 * rate(row, target),
    ),
    column.number(
      {...PER_MILLION, name: 'referencePerMillion', title: 'Reference per million'},
      row => 1e6 * rate(row, reference),
    ),
    column.text({name: 'side', title: 'More in'}, row => sideOf(rate(row, target), rate(row, reference))),
  ];
}

/** The ranks that a rank-turbulence divergence compares; none for other measures, and none for pooled terms. */
function rankColumns(
  column: ColumnMaker<Pool>,
  {target, reference}: Comparison,
  measured: readonly Measured[],
): readonly Column[] {
  if (!measured.some(({measure}) => measure.name.startsWith('rank-turbulence'))) return [];
  const about = 'terms that occur equally often share the mean of their places; absent ones the last';
  const facts = {about, unit: 'rank', format: decimal(1)};
  const rank = (ranks: Float64Array) => (row: Pool) =>
    row.length === 1 ? (ranks[row[0] as number] ?? null) : null;
  const own = tiedRanks(target.counts, reference.counts).ranks;
  const other = tiedRanks(reference.counts, target.counts).ranks;
  return [
    column.number({name: 'targetRank', title: 'Target rank', ...facts}, rank(own)),
    column.number({name: 'referenceRank', title: 'Reference rank', ...facts}, rank(other)),
  ];
}

function sumOver(row: Pool, values: ArrayLike<number>): number {
  return compensatedSum(row.map(t => values[t] as number));
}

function contributionColumns(
  column: ColumnMaker<Pool>,
  {measure, contributions, total}: Measured,
): readonly Column[] {
  const name = measureColumn(measure.name);
  const facts = {measure: `divergence/${measure.name}`, about: measure.sign};
  return [
    column.number({name, title: measure.title, unit: measure.unit, format: signed(5), ...facts}, row =>
      contributions === null ? null : sumOver(row, contributions),
    ),
    column.number(
      {name: `${name}Share`, title: 'Share', unit: 'per cent of the total', format: decimal(1)},
      row =>
        contributions === null || total === null || total === 0
          ? null
          : (100 * sumOver(row, contributions)) / total,
    ),
  ];
}

function sideOf(target: number, reference: number): string {
  if (target === reference) return '';
  return target > reference ? 'target' : 'reference';
}

function ranked(
  terms: readonly string[],
  contributions: Float64Array | null,
  hidden: Uint8Array,
): readonly number[] {
  const size = (t: number) => Math.abs(contributions?.[t] ?? 0);
  return [...terms.keys()]
    .filter(t => hidden[t] === 0)
    .sort((a, b) => size(b) - size(a) || byCodePoint(terms[a] as string, terms[b] as string));
}
