import {InputError} from '../base/errors.ts';
import {compareCounts} from '../counts/compare-counts.ts';
import type {PhrasesOnce} from '../counts/phrases/counted-once.ts';
import {phraseFrequencies} from '../counts/phrases/phrase-frequencies.ts';
import {KEYNESS_MEASURES} from '../measures/registry.ts';
import type {Comparison} from '../model/comparison.ts';
import {type Table, table} from '../model/table.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import type {StopList} from '../tokens/stop-list.ts';
import {comparisonNotes} from './comparison-notes.ts';
import {countsOf} from './counts-of.ts';
import {hiddenLabel, hiddenTerms, pooledCounts} from './hidden-terms.ts';
import {keynessColumns} from './keyness-columns.ts';
import {keynessOrder} from './keyness-order.ts';
import {type PhraseUnit, phraseUnit} from './phrase-unit.ts';
import {phrasesOnce} from './phrases-once.ts';
import {recipeOf} from './recipe-of.ts';
import {scoreKeyness} from './score-keyness.ts';
import {TESTED_FROM} from './tested-terms.ts';
import {textSize} from './text-size.ts';
import {withAbsorbed} from './with-absorbed.ts';
import {withoutTarget} from './without-target.ts';

/** Which terms are compared, by which measures. */
export interface CompareOptions {
  /** Words in the shortest and the longest phrase counted; 1 and the same unless told, at most 7. */
  readonly shortest?: number | undefined;
  readonly longest?: number | undefined;
  /** Names of keyness measures; all registered ones unless told. */
  readonly measures?: readonly string[] | undefined;
  /** Terms that occur less often, both sides together, are not tested; 5 unless told. */
  readonly minimum?: number | undefined;
  /** Words to pool into one row. */
  readonly hide?: StopList | undefined;
  /** Compare phrases of this kind, each counted once, instead of every run of words. */
  readonly phrases?: PhraseUnit | undefined;
  /** Only the terms that set the sides apart most. */
  readonly top?: number | undefined;
}

/**
 * Which words or phrases set the target apart from the reference, by how much, how sure?
 *
 * One row a term, positive when the target has more: counts and rates of both sides, the chosen measures with
 * their intervals, and p-values for the family of terms with f1 + f2 ≥ minimum (raw, Benjamini–Hochberg,
 * Bonferroni; null outside the family). Order: LRC by size, then G² by size, then term in code-point order;
 * hidden words are one row, the last. A reference that contains the target means the rest of it, and a Note
 * says so. A side without words is an InputError.
 */
export function compare(
  target: Text | FrequencyList,
  given: Text | FrequencyList,
  options: CompareOptions = {},
): Table {
  const {minimum = TESTED_FROM, hide, top, measures = KEYNESS_MEASURES.map(({name}) => name)} = options;
  const {reference, isRest, notes} = withoutTarget(target, given);
  const once = phrasesAsked(target, reference, options);
  const comparison = comparisonOf(target, reference, {...options, once});
  const {length} = comparison.terms;
  const {hidden, pooled} = withHidden(comparison, hide);
  const scores = scoreKeyness(pooled, {minimum, measures, tested: length});
  const order = keynessOrder(comparison, hidden).slice(0, top);
  const shown = pooled === comparison ? order : [...order, length];
  const found = table({
    name: 'keyness',
    title: `${target.label} against ${reference.label}`,
    texts: [textSize(target), {...textSize(reference), ...(isRest ? {title: 'the rest'} : {})}],
    columns: keynessColumns(pooled, shown, {scores, pooled: length}),
    notes: [...notes, ...comparisonNotes({target, reference, comparison, scores, minimum})],
    recipe: recipeOf({
      command: 'compare',
      texts: [target, given],
      settings: {...settingsOf(options), familySize: scores.familySize},
      measures,
    }),
  });
  return withAbsorbed(found, once, options.phrases ?? phraseUnit);
}

/** The phrases of both sides; none when words are compared, or a frequency list, which has its terms already. */
function phrasesAsked(
  target: Text | FrequencyList,
  reference: Text | FrequencyList,
  {phrases, shortest, longest}: CompareOptions,
): PhrasesOnce | undefined {
  if (phrases === undefined || !('tokens' in target) || !('tokens' in reference)) return undefined;
  return phrasesOnce([target, reference], phrases, {shortest, longest});
}

/** All terms are compared: only the test has a minimum. */
function comparisonOf(
  target: Text | FrequencyList,
  reference: Text | FrequencyList,
  {shortest, longest, once}: CompareOptions & {readonly once: PhrasesOnce | undefined},
): Comparison {
  const lengths = {shortest, longest};
  const comparison =
    once === undefined
      ? compareCounts(countsOf(target, lengths), countsOf(reference, lengths))
      : compareCounts(phraseFrequencies(once.phrases, 0), phraseFrequencies(once.phrases, 1));
  mustHaveWords(comparison);
  return comparison;
}

function settingsOf({
  shortest = 1,
  longest = shortest,
  minimum = TESTED_FROM,
  hide,
  phrases,
  top,
}: CompareOptions) {
  const unit = phrases === undefined ? {} : {phrases: phrases.name};
  return {shortest, longest, minimum, hide: hide?.name ?? null, ...unit, top: top ?? null};
}

function mustHaveWords({target, reference}: Comparison): void {
  for (const {label, size} of [target, reference]) {
    if (size === 0) throw new InputError(`no words to compare: ${label}; expected a text with counted words`);
  }
}

function withHidden(comparison: Comparison, hide: StopList | undefined) {
  const {terms} = comparison;
  const hidden = hide === undefined ? new Uint8Array(terms.length) : hiddenTerms(terms, hide);
  return {hidden, pooled: withPooled(comparison, hidden)};
}

/** The comparison with one more term, all hidden ones together; the comparison itself when nothing is hidden. */
function withPooled(comparison: Comparison, hidden: Uint8Array): Comparison {
  if (!hidden.includes(1)) return comparison;
  const [f1, f2] = pooledCounts(comparison, hidden);
  const {target, reference, terms} = comparison;
  return {
    terms: [...terms, hiddenLabel(hidden)],
    target: {...target, counts: Uint32Array.of(...target.counts, f1)},
    reference: {...reference, counts: Uint32Array.of(...reference.counts, f2)},
  };
}
