import {USUAL_KEYNESS} from '../measures/registry.ts';
import {type Table, type TextSize, table} from '../model/table.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import type {StopList} from '../tokens/stop-list.ts';
import {type ComparedPair, comparedPair} from './compared-pair.ts';
import {comparisonNotes} from './comparison-notes.ts';
import {USUAL_CORRECTIONS} from './corrections.ts';
import {keynessColumns} from './keyness-columns.ts';
import {keynessOrder} from './keyness-order.ts';
import {type PhraseUnit, phraseUnit} from './phrase-unit.ts';
import {recipeOf} from './recipe-of.ts';
import {scoreKeyness} from './score-keyness.ts';
import {TESTED_FROM, testedTerms} from './tested-terms.ts';
import {textSize} from './text-size.ts';
import {verdicts} from './verdicts.ts';
import {withAbsorbed} from './with-absorbed.ts';

/** Which terms are compared, by which measures. */
export interface CompareOptions {
  /** Words in the shortest and the longest phrase counted; 1 and the same unless told, at most 7. */
  readonly shortest?: number | undefined;
  readonly longest?: number | undefined;
  /** Names of keyness measures; Log Ratio, LRC and four-term G² unless told. */
  readonly measures?: readonly string[] | undefined;
  /** Terms that occur less often, both sides together, are not tested; 5 unless told. */
  readonly minimum?: number | undefined;
  /** How p-values are corrected: names of `CORRECTIONS`; bh and bonferroni unless told. */
  readonly corrections?: readonly string[] | undefined;
  /** A third text or list that says how common terms are in general, for measures with a prior. */
  readonly background?: Text | FrequencyList | undefined;
  /** Of whatever is drawn by chance; 1957 unless told. */
  readonly seed?: number | undefined;
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
  const {minimum = TESTED_FROM, corrections = USUAL_CORRECTIONS, top} = options;
  const {measures = USUAL_KEYNESS.map(({name}) => name)} = options;
  const pair = comparedPair(target, given, options);
  const {whole, pooled, hidden, evidence} = pair;
  const family = testedTerms(whole, minimum);
  const scores = scoreKeyness(whole, {measures, family, corrections, pooled, evidence});
  const order = keynessOrder(whole.terms, hidden, evidence).slice(0, top);
  const row = whole.terms.length;
  const shown = pooled === whole ? order : [...order, row];
  const found = table({
    name: 'keyness',
    title: `${target.label} against ${pair.reference.label}`,
    texts: sizesOf(pair),
    columns: keynessColumns(pooled, shown, {
      scores,
      verdicts: verdicts(evidence, {family, tests: scores.tests}),
      pooled: row,
    }),
    notes: [...pair.notes, ...comparisonNotes(pair, {scores, minimum})],
    recipe: recipeOf({
      command: 'compare',
      texts: [target, given, ...(options.background === undefined ? [] : [options.background])],
      settings: {...settingsOf(options), familySize: scores.familySize},
      measures,
    }),
  });
  return withAbsorbed(found, pair.once, options.phrases ?? phraseUnit);
}

function sizesOf({target, reference, isRest}: ComparedPair): readonly TextSize[] {
  return [textSize(target), {...textSize(reference), ...(isRest ? {title: 'the rest'} : {})}];
}

function settingsOf(options: CompareOptions) {
  const {shortest = 1, longest = shortest, minimum = TESTED_FROM, hide, top} = options;
  const {corrections = USUAL_CORRECTIONS, background, phrases} = options;
  return {
    shortest,
    longest,
    minimum,
    hide: hide?.name ?? null,
    top: top ?? null,
    corrections,
    background: background?.label ?? null,
    ...(phrases === undefined ? {} : {phrases: phrases.name}),
  };
}
