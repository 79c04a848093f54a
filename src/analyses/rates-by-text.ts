import {InputError} from '../base/errors.ts';
import {byCodePoint} from '../base/order.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import type {StopList} from '../tokens/stop-list.ts';
import {COUNT, columnsOver, decimal, INTEGER, PER_10000, TERM} from './columns.ts';
import {countsOf} from './counts-of.ts';
import {frequentTerms} from './frequent-terms.ts';
import {hiddenTerms} from './hidden-terms.ts';
import {parseQuery} from './query.ts';
import {rateIntervals} from './rate-intervals.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';
import {wordsInTerm} from './words-in-term.ts';

/** Which terms are followed, and how. */
export interface RatesByTextOptions {
  /** Those that all texts together use most, function words left aside, unless told. */
  readonly terms?: readonly string[] | undefined;
  /** How many, when no terms are given; 5 unless told. */
  readonly top?: number | undefined;
  /** When each text was adopted or spoken, in their order, in ISO 8601; as the texts say unless told. */
  readonly dates?: readonly string[] | undefined;
  /** Terms that have no rank. */
  readonly hide?: StopList | undefined;
  /** 1957 unless told. */
  readonly seed?: number | undefined;
}

interface Rate {
  readonly term: string;
  readonly text: number;
  readonly count: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly rank: number | null;
}

/**
 * How often does each of several texts use some terms, with which interval, and at which rank?
 *
 * Table `rates-by-text`, one row a term and text, in the order of both: `term`, `text` (label), `textNumber` (from 1),
 * `date`, `count`, `per10000` with `low` and `high` (paragraph bootstrap; null where the text lacks the term), `rank`
 * among all terms of as many words (1 the most frequent, those of one frequency share the smallest; hidden terms have
 * none; null where the text lacks it). A date is null where nobody knows it. InputError for wildcards, and for dates that
 * are not one for each text.
 *
 * ```ts
 * import {readText, rows, sectionTexts} from 'phraseshift';
 *
 * const parts = sectionTexts(await readText('moscow-1957'));
 * rows(ratesByText(parts, {terms: ['peace']})).map(({count}) => count); // → [1, 14, 4, 1, 9]
 * ```
 */
export function ratesByText(texts: readonly Text[], options: RatesByTextOptions = {}): Table {
  const {top = 5, dates, hide, seed = 1957} = options;
  if (dates !== undefined && dates.length !== texts.length) {
    throw new InputError(`dates for ${texts.length} texts: ${dates.length}; expected one for each`);
  }
  const terms = options.terms?.map(spelt) ?? usualTerms(texts, top);
  const ratesOf = texts.map(text => ratesIn(text, terms, {hide, seed}));
  const rows = terms.flatMap((term, t) =>
    texts.map((_, i) => ({term, text: i, ...((ratesOf[i] as readonly TextRate[])[t] as TextRate)})),
  );
  return table({
    name: 'rates-by-text',
    title: `How often ${texts.length} texts use ${terms.join(', ')}`,
    texts: texts.map(textSize),
    columns: rateColumns(rows, texts, dates),
    notes: [],
    recipe: recipeOf({
      command: 'rates-by-text',
      texts,
      settings: {terms, dates: dates ?? null, hide: hide?.name ?? null},
      seed,
    }),
  });
}

/** A term in the words of the texts. InputError for wildcards. */
function spelt(term: string): string {
  const words = parseQuery(term).slots.map(slot => ('term' in slot ? slot.term : undefined));
  if (!words.includes(undefined)) return words.join(' ');
  throw new InputError(`no wildcards in a term with a rate: "${term}"; expected a word or a phrase`);
}

/** Each text gives its most frequent terms points, the first most; ties by code point. */
function usualTerms(texts: readonly Text[], top: number): readonly string[] {
  const points = new Map<string, number>();
  for (const text of texts) {
    frequentTerms(text, 50).forEach((term, i) => {
      points.set(term, (points.get(term) ?? 0) + 1 / (i + 1));
    });
  }
  return [...points]
    .sort(([a, x], [b, y]) => y - x || byCodePoint(a, b))
    .slice(0, top)
    .map(([term]) => term);
}

type TextRate = Omit<Rate, 'term' | 'text'>;

const ABSENT: TextRate = {count: 0, low: null, high: null, rank: null};

/** The rates of the terms in one text, in their order; the text is counted once for each length that terms have. */
function ratesIn(
  text: Text,
  terms: readonly string[],
  {hide, seed}: {readonly hide: StopList | undefined; readonly seed: number},
): readonly TextRate[] {
  const rates = new Map<string, TextRate>();
  for (const length of new Set(terms.map(wordsInTerm))) {
    const counts = countsOf(text, {shortest: length, longest: length});
    const hidden = hide === undefined ? new Uint8Array(counts.terms.length) : hiddenTerms(counts.terms, hide);
    const places = new Map(counts.terms.map((term, t) => [term, t]));
    const found = terms.flatMap(term => places.get(term) ?? []);
    const {low, high} = rateIntervals(counts, found, {seed});
    found.forEach((t, i) => {
      const [count, rank] = [counts.counts[t] as number, rankOf(counts, t, hidden)];
      rates.set(counts.terms[t] as string, {count, low: bound(low[i]), high: bound(high[i]), rank});
    });
  }
  return terms.map(term => rates.get(term) ?? ABSENT);
}

function bound(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value * 1e4;
}

function rankOf({counts}: FrequencyTable, index: number, hidden: Uint8Array): number | null {
  if (hidden[index] === 1) return null;
  const own = counts[index] as number;
  return 1 + counts.reduce((n, count, t) => (hidden[t] === 0 && count > own ? n + 1 : n), 0);
}

function rateColumns(rows: readonly Rate[], texts: readonly Text[], dates: readonly string[] | undefined) {
  const column = columnsOver(rows);
  const rate = {unit: PER_10000.unit, format: decimal(1), about: '95 % interval of the rate'};
  const sizes = texts.map(text => textSize(text).words);
  return [
    column.text(TERM, ({term}) => term),
    column.text({name: 'text', title: 'Text'}, ({text}) => texts[text]?.label ?? null),
    column.number(
      {name: 'textNumber', title: 'Number of the text', unit: 'number', format: INTEGER},
      ({text}) => text + 1,
    ),
    column.text(
      {name: 'date', title: 'Date'},
      ({text}) => dates?.[text] ?? texts[text]?.document.dates.adopted ?? null,
    ),
    column.number(COUNT, ({count}) => count),
    column.number(PER_10000, ({count, text}) => (1e4 * count) / (sizes[text] || 1)),
    column.number({name: 'low', title: 'Low', ...rate}, ({low}) => low),
    column.number({name: 'high', title: 'High', ...rate}, ({high}) => high),
    column.number(
      {name: 'rank', title: 'Rank', unit: 'among terms of as many words', format: INTEGER},
      ({rank}) => rank,
    ),
  ];
}
