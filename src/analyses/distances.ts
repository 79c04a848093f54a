import {named} from '../base/named.ts';
import {DISTANCE_MEASURES} from '../measures/distance-measures.ts';
import {measureColumn} from '../measures/measure-column.ts';
import {textProfiles} from '../measures/text-profiles.ts';
import type {DistanceMeasure, TextProfile} from '../model/measure.ts';
import type {Note} from '../model/note.ts';
import {numbers, type Table, table, texts as textsOf} from '../model/table.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import {formatCount} from '../render/format-count.ts';
import {columnsOver, decimal} from './columns.ts';
import {commonWords} from './common-words.ts';
import {countsOf} from './counts-of.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/** Which words are compared, and how far apart is measured. */
export interface DistanceOptions {
  /** How many of the words that are most frequent in all texts together; 500 unless told. */
  readonly words?: number | undefined;
  /** Names of distance measures; all unless told. */
  readonly measures?: readonly string[] | undefined;
}

/**
 * How far apart do the texts of a family lie?
 *
 * One row a pair of texts, in the order given, one column a measure, over the most frequent words of all texts taken
 * together (ties by code point). The Deltas depend on the whole family: adding a text changes them for every pair.
 *
 * ```ts
 * import {readText, rows, sectionTexts} from 'phraseshift';
 *
 * const parts = sectionTexts(await readText('moscow-1957'));
 * rows(distances(parts, {measures: ['burrows-delta']})).length; // → 10
 * ```
 */
export function distances(texts: readonly (Text | FrequencyList)[], options: DistanceOptions = {}): Table {
  const {words = 500, measures = DISTANCE_MEASURES.map(({name}) => name)} = options;
  const chosen: readonly DistanceMeasure[] = measures.map(name => named('measure', name, DISTANCE_MEASURES));
  const tables = texts.map(text => countsOf(text, {}));
  const {words: compared, counts} = commonWords(tables, words);
  const sizes = tables.map(({size}) => size);
  const profiles = textProfiles(counts, sizes);
  const column = columnsOver(pairsOf(texts.length));
  const label = (i: number) => texts[i]?.label ?? '';
  return table({
    name: 'distances',
    title: `Distances between ${texts.length} texts over ${formatCount(compared.length)} words`,
    texts: texts.map(textSize),
    columns: [
      column.text({name: 'first', title: 'First'}, ([i]) => label(i)),
      column.text({name: 'second', title: 'Second'}, ([, j]) => label(j)),
      ...chosen.map(({name, title, unit, sign, score}) =>
        column.number(
          {
            name: measureColumn(name),
            title,
            about: sign,
            unit,
            format: decimal(3),
            measure: `distance/${name}`,
          },
          ([i, j]) => score(profiles[i] as TextProfile, profiles[j] as TextProfile),
        ),
      ),
    ],
    notes: fewTexts(texts.length),
    recipe: recipeOf({
      command: 'distances',
      texts,
      settings: {words: compared.length},
      measures: chosen.map(({name}) => `distance/${name}`),
    }),
  });
}

/**
 * The same distances of one measure as a square: one row and one column a text, 0 on the diagonal.
 *
 * ```ts
 * import {readText, rowCount, sectionTexts} from 'phraseshift';
 *
 * const parts = sectionTexts(await readText('moscow-1957'));
 * const long = distances(parts, {measures: ['burrows-delta']});
 * [rowCount(long), rowCount(squareOf(long, 'burrows-delta'))]; // → [10, 5]
 * ```
 */
export function squareOf(long: Table, measure: string): Table {
  const names = long.texts.map(({label}) => label);
  const [first, second] = [textsOf(long, 'first'), textsOf(long, 'second')];
  const values = numbers(long, measureColumn(measure));
  const between = new Map(values.map((value, row) => [`${first[row]}\n${second[row]}`, value]));
  const cell = (a: string, b: string) =>
    a === b ? 0 : (between.get(`${a}\n${b}`) ?? between.get(`${b}\n${a}`) ?? null);
  const {title, unit} = named('measure', measure, DISTANCE_MEASURES);
  const column = columnsOver(names);
  return table({
    ...long,
    title: `${title} between ${names.length} texts`,
    columns: [
      column.text({name: 'text', title: 'Text'}, name => name),
      ...names.map(other =>
        column.number(
          {name: other, title: other, unit, format: decimal(3), measure: `distance/${measure}`},
          name => cell(name, other),
        ),
      ),
    ],
    recipe: {...long.recipe, settings: {...long.recipe.settings, square: measure}},
  });
}

function pairsOf(length: number): readonly (readonly [number, number])[] {
  return Array.from({length}, (_, i) => i).flatMap(i =>
    Array.from({length: length - i - 1}, (_, k) => [i, i + 1 + k] as const),
  );
}

function fewTexts(length: number): readonly Note[] {
  if (length >= 3) return [];
  const text =
    'with two texts every word lies as far from the mean in both: the Deltas say little, Cosine Delta nothing';
  return [{code: 'two-texts', text}];
}
