import {InputError} from '../base/errors.ts';
import type {PhrasesOnce} from '../counts/phrases/counted-once.ts';
import {phraseFrequencies} from '../counts/phrases/phrase-frequencies.ts';
import type {Comparison, WholeComparison} from '../model/comparison.ts';
import type {Note} from '../model/note.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import type {CompareOptions} from './compare-options.ts';
import {countsOf} from './counts-of.ts';
import {type Evidence, evidenceOf} from './evidence.ts';
import {plannedTerms} from './findings.ts';
import {hiddenLabel, hiddenTerms, pooledCounts} from './hidden-terms.ts';
import {phrasesOnce} from './phrases-once.ts';
import {wholeComparison} from './whole-comparison.ts';
import {withoutTarget} from './without-target.ts';

/** The seed of whatever is drawn by chance, when nobody says otherwise. */
export const SEED = 1957;

/** Two texts counted over the same terms, the hidden ones pooled. */
export interface ComparedPair {
  readonly target: Text | FrequencyList;
  readonly reference: Text | FrequencyList;
  /** Whether the reference is what is left of a text when the target is taken out of it. */
  readonly isRest: boolean;
  readonly notes: readonly Note[];
  /** The phrases of both sides, when phrases are counted once. */
  readonly once: PhrasesOnce | undefined;
  /** All terms, hidden or not: only the tests have a minimum. */
  readonly whole: WholeComparison;
  /** Element t is 1 when term t is hidden. */
  readonly hidden: Uint8Array;
  /** The same comparison, with one more term for all hidden ones together when there are any. */
  readonly pooled: Comparison;
  /** Of the pooled comparison. */
  readonly evidence: Evidence;
}

/** Counts two texts for comparison. A side without words is an InputError. */
export function comparedPair(
  target: Text | FrequencyList,
  given: Text | FrequencyList,
  options: CompareOptions,
): ComparedPair {
  const {shortest, longest, background, seed = SEED, hide, plan} = options;
  const {reference, isRest, notes} = withoutTarget(target, given);
  const once = phrasesAsked(target, reference, options);
  const counted = (text: Text | FrequencyList) => countsOf(text, {shortest, longest});
  const whole = wholeComparison({
    target: once === undefined ? counted(target) : phraseFrequencies(once.phrases, 0),
    reference: once === undefined ? counted(reference) : phraseFrequencies(once.phrases, 1),
    background: background === undefined ? undefined : counted(background),
    seed,
  });
  mustHaveWords(whole);
  const hidden = hide === undefined ? new Uint8Array(whole.terms.length) : hiddenTerms(whole.terms, hide);
  if (plan !== undefined) for (const t of plannedTerms(whole.terms, plan).found) hidden[t] = 0; // what is tested is shown
  const pooled = withPooled(whole, hidden);
  return {target, reference, isRest, notes, once, whole, hidden, pooled, evidence: evidenceOf(pooled)};
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

function mustHaveWords({target, reference}: Comparison): void {
  for (const {label, size} of [target, reference]) {
    if (size === 0) throw new InputError(`no words to compare: ${label}; expected a text with counted words`);
  }
}

/** The comparison with one more term, all hidden ones together; the comparison itself when nothing is hidden. */
function withPooled(comparison: Comparison, hidden: Uint8Array): Comparison {
  if (!hidden.includes(1)) return comparison;
  const [f1, f2] = pooledCounts(comparison, hidden);
  const {target, reference, terms} = comparison;
  return {
    terms: [...terms, hiddenLabel(hidden)],
    target: {...target, counts: withOneMore(target.counts, f1)},
    reference: {...reference, counts: withOneMore(reference.counts, f2)},
  };
}

function withOneMore(counts: Uint32Array, last: number): Uint32Array {
  const longer = new Uint32Array(counts.length + 1);
  longer.set(counts);
  longer[counts.length] = last;
  return longer;
}
