import {InputError} from '../base/errors.ts';
import {everyPhrase} from '../counts/phrases/every-phrase.ts';
import {joinTexts} from '../counts/phrases/joined-texts.ts';
import {phraseFrequencies} from '../counts/phrases/phrase-frequencies.ts';
import {SEGMENTATION_RULE, segmented} from '../counts/phrases/segmentation.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
import type {DivergenceOptions} from '../model/measure.ts';
import type {Note} from '../model/note.ts';
import type {Json} from '../model/recipe.ts';
import {type Table, table} from '../model/table.ts';
import type {Text} from '../model/text.ts';
import {formatCount} from '../render/format-count.ts';
import {compensatedSum} from '../stats/compensated-sum.ts';
import type {StopList} from '../tokens/stop-list.ts';
import {createVocabulary} from '../tokens/vocabulary.ts';
import {hiddenTerms} from './hidden-terms.ts';
import {phraseUnit} from './phrase-unit.ts';
import {phrasesOnce} from './phrases-once.ts';
import {recipeOf} from './recipe-of.ts';
import {barsOf, summedByBar} from './shift-graph/bars.ts';
import {shiftGraphColumns} from './shift-graph/columns.ts';
import {contributionIntervals} from './shift-graph/contribution-intervals.ts';
import {type ShiftMeasure, shiftMeasure, weightedAverage} from './shift-graph/shift-measure.ts';
import {textSize} from './text-size.ts';

/** Which divergence is taken apart over phrases, and how its bars are bounded. */
export interface ShiftGraphOptions extends DivergenceOptions {
  /** What is taken apart: jensen-shannon unless told; weighted-average when scores are given. */
  readonly measure?: string | undefined;
  /** The score of each term, for a weighted average; terms without one are left out. */
  readonly scores?: ReadonlyMap<string, number> | undefined;
  /** The file they are from, for the recipe, which holds them all without it. */
  readonly scoresFrom?: {readonly path: string; readonly sha256: string} | undefined;
  /** Cut the texts into phrases (unless told) or into words. */
  readonly pieces?: 'phrases' | 'words' | undefined;
  /** How many bars of their own; 50 unless told. The others are one bar. */
  readonly top?: number | undefined;
  /** Words to pool into one bar. */
  readonly hide?: StopList | undefined;
  /** 2,000 unless told. */
  readonly resamples?: number | undefined;
  /** 1957 unless told. */
  readonly seed?: number | undefined;
}

/**
 * Which phrases make the target diverge from the reference, and how much does each add?
 *
 * Both texts are cut into phrases so that every word belongs to exactly one (or into words), and the divergence is a
 * sum over the pieces. One row a bar, largest first; the last two are the hidden terms and all others, so that the
 * contributions of the rows sum to the total (note `total`). Table `shift-graph`: `term`, `words`, `targetCount`,
 * `referenceCount`, `contribution` with `low` and `high` (paragraph bootstrap), `share` of the sum of all sizes,
 * `cumulative` (the running sum of the contributions), `side` (which text has more of it), `hidden`. The sizes of the
 * texts, in pieces and in words, are in the notes and in `texts`. InputError where the measure is undefined.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const [earlier, later] = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * const [first] = rows(shiftGraph(later, earlier, {pieces: 'words', resamples: 100}));
 * [first.term, first.side]; // → ['communist', 'target']
 * ```
 */
export function shiftGraph(target: Text, reference: Text, options: ShiftGraphOptions = {}): Table {
  const {pieces = 'phrases', top = 50, resamples = 2000, seed = 1957, hide} = options;
  const [ofTarget, ofReference] = pieceCounts(target, reference, pieces);
  const measure = measureOf(ofTarget.terms, options);
  const counts = {target: ofTarget.counts, reference: ofReference.counts};
  const contributions = measure.contributions(counts, options) ?? undefinedFor(measure, target, reference);
  const bars = barsOf(ofTarget.terms, contributions, {
    top,
    hidden: hide && hiddenTerms(ofTarget.terms, hide),
  });
  const asked = {measure, options, resamples, seed, ...bars, bars: bars.labels.length};
  const values = summedByBar(bars, contributions);
  const intervals = contributionIntervals(ofTarget, ofReference, {...asked, values});
  return table({
    name: 'shift-graph',
    title: `What makes ${target.label} diverge from ${reference.label}`,
    texts: [textSize(target), textSize(reference)],
    columns: shiftGraphColumns(bars, {values: contributions, counts, intervals, measure}),
    notes: notesOf(measure, compensatedSum(contributions), {ofTarget, ofReference, pieces}),
    recipe: recipeOf({
      command: 'shift-graph',
      texts: [target, reference],
      settings: {...settingsOf(options), measure: measure.name, pieces, top, resamples},
      seed,
    }),
  });
}

/** Both texts as pieces, over the same terms. */
function pieceCounts(
  target: Text,
  reference: Text,
  pieces: 'phrases' | 'words',
): readonly [FrequencyTable, FrequencyTable] {
  const texts = [target, reference];
  const words = {shortest: 1, longest: 1, minimum: 1, functionWords: new Set<string>()};
  const cut =
    pieces === 'words'
      ? everyPhrase(joinTexts(texts, createVocabulary()), words)
      : segmented(phrasesOnce(texts, phraseUnit).phrases);
  return [phraseFrequencies(cut, 0), phraseFrequencies(cut, 1)];
}

function measureOf(terms: readonly string[], {measure, scores}: ShiftGraphOptions): ShiftMeasure {
  if (scores === undefined) return shiftMeasure(measure ?? 'jensen-shannon');
  return weightedAverage(terms.map(term => scores.get(term) ?? Number.NaN));
}

function undefinedFor({title}: ShiftMeasure, target: Text, reference: Text): never {
  throw new InputError(
    `undefined for these texts: ${title} of ${target.label} and ${reference.label}; expected a measure that knows terms of one text alone, such as jensen-shannon`,
  );
}

/** A total as small as this is 0: what is left when the contributions of a measure that sums to 0 are rounded. */
const ROUNDING = 1e-12;

interface Pieces {
  readonly ofTarget: FrequencyTable;
  readonly ofReference: FrequencyTable;
  readonly pieces: 'phrases' | 'words';
}

function notesOf(
  {title, unit}: ShiftMeasure,
  total: number,
  {ofTarget, ofReference, pieces}: Pieces,
): readonly Note[] {
  const size = ({counts}: FrequencyTable) => counts.reduce((sum, count) => sum + count, 0);
  const sizes = `${formatCount(size(ofTarget))} and ${formatCount(size(ofReference))} ${pieces === 'words' ? 'words' : 'pieces'}`;
  const told = Math.abs(total) < ROUNDING ? 0 : Number(total.toPrecision(6));
  return [
    {code: 'total', text: `${title}: ${told} ${unit} between texts of ${sizes}`},
    ...(pieces === 'words' ? [] : [{code: 'pieces', text: `${SEGMENTATION_RULE}; ${phraseUnit.rule}`}]),
  ];
}

function settingsOf({order, alpha, weight, scores, scoresFrom: from, hide}: ShiftGraphOptions): {
  readonly [name: string]: Json;
} {
  const given = {
    order,
    alpha,
    weight,
    scores: from === undefined ? scores && Object.fromEntries(scores) : {...from},
    hide: hide?.name ?? null,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<
    string,
    Json
  >;
}
