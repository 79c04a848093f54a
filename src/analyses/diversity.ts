import {named} from '../base/named.ts';
import {paragraphUnits} from '../counts/units.ts';
import {DIVERSITY_MEASURES} from '../measures/diversity-measures.ts';
import {measureColumn} from '../measures/measure-column.ts';
import {sampleOfCounts, wordSample} from '../measures/word-sample.ts';
import type {DiversityMeasure, WordSample} from '../model/measure.ts';
import {type Table, table} from '../model/table.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import {columnsOver, decimal, INTEGER} from './columns.ts';
import {diversityIntervals, type ParagraphWords} from './diversity-intervals.ts';
import {recipeOf} from './recipe-of.ts';
import {resamplesDrawn} from './resamples-drawn.ts';
import {textSize} from './text-size.ts';

/** Which measures, and how their values are bounded. */
export interface DiversityOptions {
  /** Names of diversity measures; all unless told. */
  readonly measures?: readonly string[] | undefined;
  /** 2,000 unless told. */
  readonly resamples?: number | undefined;
  /** 1957 unless told. */
  readonly seed?: number | undefined;
}

interface Row {
  readonly sample: WordSample;
  readonly measure: DiversityMeasure;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * How rich is the vocabulary of a text?
 *
 * One row a measure: its value, the 95 % interval over paragraphs, and a verdict: `too short` where the text has fewer
 * words than the measure needs, `changes with length` where only texts of like length can be compared. The interval is
 * the percentile interval of texts drawn from the same paragraphs, moved to the value: a paragraph drawn twice repeats
 * its words, which would shift the whole interval. A frequency list has no order and no paragraphs.
 *
 * ```ts
 * import {readText, rows} from 'phraseshift';
 *
 * const [first] = rows(diversity(await readText('moscow-1957'), {measures: ['mtld-below']}));
 * first.value; // → 44.90
 * ```
 */
export function diversity(text: Text | FrequencyList, options: DiversityOptions = {}): Table {
  const {measures = DIVERSITY_MEASURES.map(({name}) => name), resamples = 2000, seed = 1957} = options;
  const chosen = measures.map(name => named('measure', name, DIVERSITY_MEASURES));
  const rows = rowsOf(text, chosen, {resamples, seed});
  const alone = `${text.label} has fewer than two paragraphs to draw from: no intervals`;
  return table({
    name: 'diversity',
    title: `Lexical diversity of ${text.label}`,
    texts: [textSize(text)],
    columns: diversityColumns(rows.rows, {resamples, seed}),
    notes: rows.hasIntervals ? [] : [{code: 'no-paragraphs', text: alone}],
    recipe: recipeOf({
      command: 'diversity',
      texts: [text],
      settings: {resamples},
      measures: chosen.map(({name}) => `diversity/${name}`),
      seed,
    }),
  });
}

function rowsOf(
  text: Text | FrequencyList,
  chosen: readonly DiversityMeasure[],
  drawing: {readonly resamples: number; readonly seed: number},
): {readonly rows: readonly Row[]; readonly hasIntervals: boolean} {
  const paragraphs = 'tokens' in text ? paragraphWords(text) : undefined;
  const sample =
    paragraphs === undefined
      ? sampleOfCounts((text as FrequencyList).counts)
      : wordSample(paragraphs.words, paragraphs.types);
  const bounds = paragraphs === undefined ? undefined : diversityIntervals(paragraphs, chosen, drawing);
  const rows = chosen.map((measure, m): Row => {
    const value = measure.score(sample);
    if (value === null) return {sample, measure, value, low: null, high: null};
    return {
      sample,
      measure,
      value,
      low: bounds?.[m]?.low(value) ?? null,
      high: bounds?.[m]?.high(value) ?? null,
    };
  });
  return {rows, hasIntervals: bounds !== undefined};
}

function diversityColumns(rows: readonly Row[], {resamples, seed}: {resamples: number; seed: number}) {
  const column = columnsOver(rows);
  const facts = {unit: 'as the measure’s card says', format: decimal(3)};
  const about = `95 % interval, bootstrap of paragraphs moved to the value, ${resamplesDrawn({resamples, seed})}`;
  return [
    column.text({name: 'measure', title: 'Measure'}, ({measure}) => measureColumn(measure.name)),
    column.text({name: 'title', title: 'Title'}, ({measure}) =>
      [measure.title, measure.variant].filter(Boolean).join(', '),
    ),
    column.number({name: 'value', title: 'Value', ...facts}, ({value}) => value),
    column.number({name: 'low', title: 'Low', about, ...facts}, ({low}) => low),
    column.number({name: 'high', title: 'High', about, ...facts}, ({high}) => high),
    column.text({name: 'unit', title: 'Unit'}, ({measure}) => measure.unit),
    column.number(
      {name: 'words', title: 'Words', unit: 'running words', format: INTEGER},
      ({sample}) => sample.tokens,
    ),
    column.number(
      {name: 'types', title: 'Types', unit: 'different words', format: INTEGER},
      ({sample}) => sample.types,
    ),
    column.text({name: 'verdict', title: 'Verdict'}, verdictOf),
  ];
}

function verdictOf({measure, sample, value}: Row): string {
  if (value === null)
    return sample.tokens < measure.shortest ? `too short: needs ${measure.shortest} words` : 'undefined';
  if (sample.tokens < measure.shortest) return `too short: needs ${measure.shortest} words`;
  return measure.dependsOnLength ? 'changes with length' : '';
}

/** The words of the counted paragraphs as numbers, one paragraph after the other. */
function paragraphWords(text: Text): ParagraphWords {
  const {from, to} = paragraphUnits(text);
  const ids = new Uint32Array(text.tokens.vocabulary.size); // number + 1, or 0 where the term has not been met
  const offsets = new Uint32Array(from.length + 1);
  from.forEach((start, unit) => {
    offsets[unit + 1] = (offsets[unit] as number) + (to[unit] as number) - start;
  });
  const words = new Uint32Array(offsets[from.length] as number);
  let [at, types] = [0, 0];
  from.forEach((start, unit) => {
    for (let i = start; i < (to[unit] as number); i++) {
      const term = text.tokens.term[i] as number;
      if (ids[term] === 0) ids[term] = ++types;
      words[at++] = (ids[term] as number) - 1;
    }
  });
  return {words, offsets, types};
}
