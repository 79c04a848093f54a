import type {Chart} from './chart.ts';
import type {Json} from './recipe.ts';
import {texts} from './table.ts';

/**
 * Which terms does a figure draw, in the order of its data?
 *
 * The datum of every mark that stands for a term has its name as `term`, that of a mark for several their names as
 * `terms`, so that a mark leads to its lines. Rows that pool hidden words are none. No terms for a figure that draws something else.
 *
 * ```ts
 * import {charts, frequencies, readText, STOP_LISTS} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'), {hide: STOP_LISTS[0], top: 2});
 * drawnTerms(charts.frequencyBars(found)); // → ['socialist', 'countries']
 * ```
 */
export function drawnTerms(chart: Chart): readonly string[] {
  const isPooled = pooledIn(chart);
  const drawn = new Set(dataOf(chart.spec).flatMap(termsOf));
  return [...drawn].filter(term => !isPooled(term));
}

/**
 * Which passages does a figure draw, by their numbers?
 *
 * The datum of every mark that stands for one has it as `passage`, that of a mark for several theirs as `passages`.
 *
 * ```ts
 * import {align, charts, passageMap, readText} from 'phraseshift';
 *
 * const parts = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * const ribbons = charts.ribbon(passageMap(align(parts[0], parts[1])));
 * drawnPassages(ribbons).every(number => number > 0); // → true
 * ```
 */
export function drawnPassages({spec}: Chart): readonly number[] {
  const drawn = new Set(dataOf(spec).flatMap(passagesOf));
  return [...drawn].sort((a, b) => a - b);
}

/** The terms that a mark with this datum stands for. */
export function termsOf(datum: Datum): readonly string[] {
  const {term, terms} = datum;
  const many = Array.isArray(terms) ? terms.filter(name => typeof name === 'string') : [];
  return typeof term === 'string' ? [term, ...many] : many;
}

/** The passages that a mark with this datum stands for. */
export function passagesOf({passage, passages}: Datum): readonly number[] {
  const many = Array.isArray(passages) ? passages.filter(number => typeof number === 'number') : [];
  return typeof passage === 'number' ? [passage, ...many] : many;
}

/** What the one row of all hidden words is called. */
const POOLED = /^hidden \([\d\u2009]+ terms?\)$/u;

/** Whether a name is that of the row that pools hidden words, and no term of the table behind the figure. */
export function pooledIn({table}: Chart): (term: string) => boolean {
  const has = (column: string) => table.columns.some(({name}) => name === column);
  const hidden = has('hidden') ? texts(table, 'hidden') : [];
  const terms = has('term') ? texts(table, 'term') : [];
  const visible = new Set(terms.filter((_, row) => (hidden[row] ?? '') === ''));
  return term => POOLED.test(term) && !visible.has(term);
}

/** A row of data as a mark knows it. */
export type Datum = {readonly [name: string]: unknown};

/** Every row of data in a specification. */
function dataOf(value: Json): readonly Datum[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(dataOf);
  return Object.entries(value as {readonly [name: string]: Json}).flatMap(([name, inner]) =>
    name === 'values' && Array.isArray(inner) ? inner.filter(isDatum) : dataOf(inner),
  );
}

/** Whether a value can be the datum of a mark. */
export function isDatum(value: unknown): value is Datum {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
