import {named} from '../base/named.ts';
import {byCodePoint} from '../base/order.ts';
import type {PhrasesOnce} from '../counts/phrases/counted-once.ts';
import {phraseFrequencies} from '../counts/phrases/phrase-frequencies.ts';
import {DISPERSION_MEASURES} from '../measures/dispersion-measures.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';
import type {DispersionMeasure} from '../model/measure.ts';
import type {Note} from '../model/note.ts';
import {type Table, table} from '../model/table.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import {formatCount} from '../render/format-count.ts';
import type {StopList} from '../tokens/stop-list.ts';
import {absorbed} from './absorbed.ts';
import {countsOf} from './counts-of.ts';
import {frequencyColumns} from './frequency-columns.ts';
import {hiddenTerms, poolHidden} from './hidden-terms.ts';
import {type PhraseUnit, phraseUnit} from './phrase-unit.ts';
import {phrasesOnce} from './phrases-once.ts';
import {type IntervalOptions, rateIntervals} from './rate-intervals.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';
import {withAbsorbed} from './with-absorbed.ts';

/** Which terms of a text are counted, and how their rates are bounded. */
export interface FrequencyOptions extends IntervalOptions {
  /** Words in the shortest and the longest phrase counted; 1 and the same unless told, at most 7. */
  readonly shortest?: number | undefined;
  readonly longest?: number | undefined;
  /** Terms that occur less often are left out; 1 unless told. */
  readonly minimum?: number | undefined;
  /** Words to pool into one row. */
  readonly hide?: StopList | undefined;
  /** Leave out phrases that only occur inside a longer phrase of the table. */
  readonly absorb?: boolean | undefined;
  /** Count phrases of this kind, each once, instead of every run of words; those that occur twice unless told. */
  readonly phrases?: PhraseUnit | undefined;
  /** Names of dispersion measures; DPnorm (2012) unless told. */
  readonly dispersion?: readonly string[] | undefined;
  /** Only the most frequent terms. */
  readonly top?: number | undefined;
}

/**
 * How often each word or phrase occurs in a text, and how evenly it is spread.
 *
 * One row a term, most frequent first, ties by code point: count, rate per 10,000 and per million running words,
 * the interval of the rate per 10,000, the number of paragraphs that hold the term, and its DPnorm over the
 * paragraphs (0 even, 1 all in one place). A frequency list has no paragraphs: these columns are then undefined.
 *
 * ```ts
 * import {readText, rows, STOP_LISTS} from 'phraseshift';
 *
 * const table = frequencies(await readText('moscow-1957'), {hide: STOP_LISTS[0], top: 1});
 * const [first] = rows(table);
 * [first.term, first.count]; // → ['socialist', 67]
 * first.per10000; // → 125.07
 * ```
 */
export function frequencies(text: Text | FrequencyList, options: FrequencyOptions = {}): Table {
  const once = phrasesAsked(text, options);
  const dispersion = dispersionAsked(options);
  const positions = dispersion.some(({needsPositions}) => needsPositions);
  const all =
    once === undefined ? countsOf(text, {...options, positions}) : phraseFrequencies(once.phrases, 0);
  const {hide, absorb = false, top, phrases = phraseUnit} = options;
  const counts = hide === undefined ? all : poolHidden(all, hiddenTerms(all.terms, hide));
  const pooled = counts === all ? -1 : counts.terms.length - 1;
  const inside = absorb ? absorbedTerms(all) : new Set<string>();
  const order = ranked(counts, inside);
  const shown = pooled < 0 ? order.slice(0, top) : pooledLast(order, pooled, top);
  const intervals = rateIntervals(counts, shown, options);
  const found = table({
    name: 'frequencies',
    title: `Term frequencies of ${text.label}`,
    texts: [textSize(text)],
    columns: frequencyColumns(counts, shown, {intervals, pooled, dispersion}),
    notes: [...absorbedNotes(inside), ...intervals.notes],
    recipe: recipeOf({
      command: 'frequencies',
      texts: [text],
      settings: {...settingsOf(options), ...intervals.settings},
      measures: dispersion.map(({name}) => name),
      ...intervals.seeded,
    }),
  });
  return withAbsorbed(found, once, phrases);
}

function dispersionAsked({dispersion = ['dp-norm2012']}: FrequencyOptions): readonly DispersionMeasure[] {
  return dispersion.map(name => named('measure', name, DISPERSION_MEASURES));
}

function phrasesAsked(
  text: Text | FrequencyList,
  {phrases, ...limits}: FrequencyOptions,
): PhrasesOnce | undefined {
  if (phrases === undefined || !('tokens' in text)) return undefined;
  return phrasesOnce([text], phrases, limits);
}

function settingsOf({
  shortest = 1,
  longest = shortest,
  minimum = 1,
  hide,
  absorb = false,
  phrases,
  top,
}: FrequencyOptions) {
  const unit = phrases === undefined ? {} : {phrases: phrases.name};
  return {shortest, longest, minimum, hide: hide?.name ?? null, absorb, ...unit, top: top ?? null};
}

/** Asked of all terms, hidden ones too: "workers parties" may only live in the hidden "and workers parties". */
function absorbedTerms({terms, counts}: FrequencyTable): ReadonlySet<string> {
  const inside = absorbed(terms, counts);
  return new Set(terms.filter((_, t) => inside[t] === 1));
}

function absorbedNotes({size}: ReadonlySet<string>): readonly Note[] {
  const text = `${formatCount(size)} phrases that only occur inside a longer one are not counted as terms of their own`;
  return size === 0 ? [] : [{code: 'absorbed', text}];
}

/** Most frequent first, ties by code point. */
function ranked({terms, counts}: FrequencyTable, left: ReadonlySet<string>): readonly number[] {
  return [...terms.keys()]
    .filter(t => !left.has(terms[t] as string))
    .sort(
      (a, b) =>
        (counts[b] as number) - (counts[a] as number) || byCodePoint(terms[a] as string, terms[b] as string),
    );
}

/** The row of hidden terms stands last, whatever its count, and does not use up a place of the top. */
function pooledLast(order: readonly number[], pooled: number, top: number | undefined): readonly number[] {
  return [...order.filter(t => t !== pooled).slice(0, top), pooled];
}
