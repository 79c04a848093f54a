import {InputError} from '../base/errors.ts';
import {byCodePoint} from '../base/order.ts';
import {phraseFrequencies} from '../counts/phrases/phrase-frequencies.ts';
import {homogeneity} from '../measures/homogeneity.ts';
import {USUAL_KEYNESS} from '../measures/keyness-measures.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
import {type Table, table} from '../model/table.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import type {CompareOptions} from './compare-options.ts';
import {SEED} from './compared-pair.ts';
import {USUAL_CORRECTIONS} from './corrections.ts';
import {countsOf} from './counts-of.ts';
import {hiddenLabel, hiddenTerms} from './hidden-terms.ts';
import {manyColumns} from './many-columns.ts';
import {type ManyCounts, manyCounts} from './many-counts.ts';
import {type Against, manyGroups} from './many-groups.ts';
import {phrasesOnce} from './phrases-once.ts';
import {recipeOf} from './recipe-of.ts';
import {scoreMany} from './score-many.ts';
import {TESTED_FROM} from './tested-terms.ts';
import {textSize} from './text-size.ts';
import {mustBeApart} from './texts-apart.ts';

/** As for two texts, without what needs two. */
export interface CompareManyOptions
  extends Omit<CompareOptions, 'background' | 'effectInterval' | 'resamples' | 'plan'> {
  /** Each text against the rest unless told. */
  readonly against?: Against | undefined;
}

/**
 * Which words or phrases set several texts apart, and which text from the others?
 *
 * One row a term: counts and rates in each text, the homogeneity G² over all of them with its p-values (k − 1 degrees of
 * freedom), and for each text against the rest, or each pair, the chosen measures and p-values corrected over all tests
 * of the table. Order: homogeneity G² by size, then term in code-point order; hidden words are one row, the last.
 * Texts that overlap, fewer than two, or one without words are an InputError.
 *
 * ```ts
 * import {readText, rows, sectionTexts, STOP_LISTS} from 'phraseshift';
 *
 * const found = compareMany(sectionTexts(await readText('moscow-1957')), {hide: STOP_LISTS[0]});
 * rows(found)[0].term; // → 'party'
 * ```
 */
export function compareMany(
  texts: readonly (Text | FrequencyList)[],
  options: CompareManyOptions = {},
): Table {
  mustBeApart(texts);
  const {corrections = USUAL_CORRECTIONS, against = 'rest', seed = SEED, top} = options;
  const {measures = USUAL_KEYNESS.map(({name}) => name)} = options;
  const {many, order, pooled, family, g2} = countedMany(texts, options);
  const asked = {g2, texts: texts.length, family, measures, corrections, seed};
  const scored = scoreMany(manyGroups(many, against), asked);
  const shown = [...order.slice(0, top), ...(pooled < many.terms.length ? [pooled] : [])];
  return table({
    name: 'keyness-many',
    title: `${texts.map(({label}) => label).join(', ')}: ${against === 'rest' ? 'each against the rest' : 'each pair'}`,
    texts: texts.map(textSize),
    columns: manyColumns(many, shown, {scored, pooled}),
    notes: scored.notes,
    recipe: recipeOf({
      command: 'compare',
      texts,
      settings: {...settingsOf(options), familySize: family.length},
      measures,
    }),
  });
}

/** All texts over the same terms, the hidden ones pooled: which terms are tested, how they differ, in which order. */
function countedMany(texts: readonly (Text | FrequencyList)[], options: CompareManyOptions) {
  const {minimum = TESTED_FROM, hide} = options;
  const plain = manyCounts(tablesOf(texts, options));
  mustHaveWords(plain);
  const {terms} = plain;
  const hidden = hide === undefined ? new Uint8Array(terms.length) : hiddenTerms(terms, hide);
  const many = withPooled(plain, hidden);
  const g2 = Float64Array.from(many.terms, (_, t) => homogeneityOf(many, t));
  const family = [...terms.keys()].filter(t => sum(plain, t) >= minimum);
  return {many, g2, family, order: orderOf(terms, hidden, g2), pooled: terms.length};
}

/** Words, or phrases counted once over all the texts; a frequency list has its terms already. */
function tablesOf(
  texts: readonly (Text | FrequencyList)[],
  {phrases, shortest, longest}: CompareManyOptions,
): readonly FrequencyTable[] {
  const read = texts.filter(text => 'tokens' in text);
  if (phrases === undefined || read.length < texts.length)
    return texts.map(text => countsOf(text, {shortest, longest}));
  const once = phrasesOnce(read, phrases, {shortest, longest});
  return read.map((_, k) => phraseFrequencies(once.phrases, k));
}

function settingsOf(options: CompareManyOptions) {
  const {shortest = 1, longest = shortest, minimum = TESTED_FROM, corrections = USUAL_CORRECTIONS} = options;
  const {against = 'rest', hide, top} = options;
  return {shortest, longest, minimum, against, corrections, hide: hide?.name ?? null, top: top ?? null};
}

function sum({counts}: ManyCounts, t: number): number {
  return counts.reduce((total, row) => total + (row[t] as number), 0);
}

/** A pool of overlapping phrases can count more than a text has words: it is no share, and has no score. */
function homogeneityOf({counts, sizes}: ManyCounts, t: number): number {
  const row = counts.map(text => text[t] as number);
  return row.some((count, i) => count > (sizes[i] as number))
    ? Number.NaN
    : (homogeneity({counts: row, sizes}) ?? Number.NaN);
}

function mustHaveWords({labels, sizes}: ManyCounts): void {
  const empty = sizes.indexOf(0);
  if (empty >= 0)
    throw new InputError(`no words to compare: ${labels[empty]}; expected a text with counted words`);
}

/** With one more term for all hidden ones together, when there are any. */
function withPooled(many: ManyCounts, hidden: Uint8Array): ManyCounts {
  if (!hidden.includes(1)) return many;
  const counts = many.counts.map(row => {
    const longer = new Uint32Array(row.length + 1);
    longer.set(row);
    longer[row.length] = row.reduce((total, count, t) => (hidden[t] === 1 ? total + count : total), 0);
    return longer;
  });
  return {...many, terms: [...many.terms, hiddenLabel(hidden)], counts};
}

function orderOf(terms: readonly string[], hidden: Uint8Array, g2: Float64Array): readonly number[] {
  return [...terms.keys()]
    .filter(t => hidden[t] === 0)
    .sort(
      (a, b) => (g2[b] as number) - (g2[a] as number) || byCodePoint(terms[a] as string, terms[b] as string),
    );
}
