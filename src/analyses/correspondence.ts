import {InputError} from '../base/errors.ts';
import type {Note} from '../model/note.ts';
import {type Table, table} from '../model/table.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import {formatCount} from '../render/format-count.ts';
import {type CorrespondenceAxes, correspondenceAxes} from '../stats/correspondence-axes.ts';
import type {StopList} from '../tokens/stop-list.ts';
import {columnsOver, decimal, HIDDEN, INTEGER, signed, TERM} from './columns.ts';
import {type CommonWords, commonWords} from './common-words.ts';
import {countsOf} from './counts-of.ts';
import {hiddenTerms} from './hidden-terms.ts';
import {recipeOf} from './recipe-of.ts';
import {textSize} from './text-size.ts';

/** Which words are analysed, and which of them are marked as hidden. */
export interface CorrespondenceOptions {
  /** How many of the words that are most frequent in all texts together; 500 unless told. */
  readonly words?: number | undefined;
  /** Words that figures leave without an arrow; they are analysed all the same. */
  readonly hide?: StopList | undefined;
}

/** A text or a word with what the analysis says of it. */
interface Point {
  readonly text: string | null;
  readonly group: string | null;
  readonly term: string | null;
  readonly isHidden: boolean;
  readonly count: number;
  readonly mass: number;
  readonly inertia: number;
  /** Its place on every axis. */
  readonly places: readonly number[];
}

const MOST_TEXTS = 200;

/**
 * Which texts of a family use the same words, and which words set them apart? Correspondence analysis of word counts.
 *
 * One row a text, in the order given, then one a word, over the most frequent words of all texts taken together (ties by
 * code point). `axis1` and `axis2` are principal coordinates: distances between texts are χ² distances; 0 is what
 * all texts together have. `mass` is the share in all counted words, `inertia` what the row adds to the total inertia (χ²/n),
 * `contribution1` the share of an axis that comes from the row, `quality` the share of its own inertia that both axes
 * show. The second axis is empty for two texts. InputError for fewer than two texts, more than 200, texts
 * without one of the words, and texts that use all of them alike.
 *
 * ```ts
 * import {readText, rows, sectionTexts} from 'phraseshift';
 *
 * const parts = sectionTexts(await readText('moscow-1957'));
 * const [first] = rows(correspondence(parts, {words: 100}));
 * first.text; // → 'moscow-1957:preamble'
 * ```
 */
export function correspondence(
  texts: readonly (Text | FrequencyList)[],
  options: CorrespondenceOptions = {},
): Table {
  const {words: most = 500, hide} = options;
  const {words, counts} = comparedWords(texts, most);
  const found = correspondenceAxes(counts);
  if (found.axes.length === 0) throw allAlike(texts, words.length);
  const points = [...textPoints(texts, counts, found), ...wordPoints(words, counts, {found, hide})];
  return table({
    name: 'correspondence',
    title: `Correspondence analysis of ${texts.length} texts over ${formatCount(words.length)} words`,
    texts: texts.map(textSize),
    columns: columnsOf(points, found),
    notes: [inertiaNote(found)],
    recipe: recipeOf({
      command: 'correspondence',
      texts,
      settings: {words: words.length, hide: hide?.name ?? null},
    }),
  });
}

/** The common words and their counts; InputError for a number of texts that has no axes, or a text without such a word. */
function comparedWords(texts: readonly (Text | FrequencyList)[], most: number): CommonWords {
  if (texts.length < 2 || texts.length > MOST_TEXTS)
    throw new InputError(`texts for a correspondence analysis: ${texts.length}; expected 2 to ${MOST_TEXTS}`);
  const tables = texts.map(text => countsOf(text, {}));
  const common = commonWords(tables, most);
  const without = texts[common.counts.findIndex(row => row.every(count => count === 0))];
  if (without === undefined) return common;
  throw new InputError(`none of the common words in ${without.label}; expected more words, or a longer text`);
}

function allAlike(texts: readonly (Text | FrequencyList)[], words: number): InputError {
  const names = texts.map(({label}) => label).join(', ');
  return new InputError(`texts that use all ${words} words alike: ${names}; expected a difference`);
}

function textPoints(
  texts: readonly (Text | FrequencyList)[],
  counts: readonly Uint32Array[],
  {rowMasses, rowInertias, axes}: CorrespondenceAxes,
): readonly Point[] {
  return texts.map((text, i) => ({
    text: text.label,
    group: 'tokens' in text ? text.document.id : text.label,
    term: null,
    isHidden: false,
    count: (counts[i] as Uint32Array).reduce((sum, count) => sum + count, 0),
    mass: rowMasses[i] as number,
    inertia: rowInertias[i] as number,
    places: axes.map(({rows}) => rows[i] as number),
  }));
}

function wordPoints(
  words: readonly string[],
  counts: readonly Uint32Array[],
  {found, hide}: {readonly found: CorrespondenceAxes; readonly hide: StopList | undefined},
): readonly Point[] {
  const hidden = hide === undefined ? undefined : hiddenTerms(words, hide);
  return words.map((term, j) => ({
    text: null,
    group: null,
    term,
    isHidden: hidden?.[j] === 1,
    count: counts.reduce((sum, row) => sum + (row[j] as number), 0),
    mass: found.columnMasses[j] as number,
    inertia: found.columnInertias[j] as number,
    places: found.axes.map(({columns}) => columns[j] as number),
  }));
}

function columnsOf(points: readonly Point[], {axes, inertia: total}: CorrespondenceAxes) {
  const column = columnsOver(points);
  const place = (axis: number, {places}: Point) => places[axis] ?? null;
  const part = (axis: number) => {
    const own = axes[axis]?.inertia;
    return own === undefined
      ? 'no such axis: two texts differ in one direction'
      : `${percent(own / total)} of the inertia`;
  };
  const share = {unit: 'share', format: decimal(3)};
  return [
    column.text({name: 'text', title: 'Text'}, ({text}) => text),
    column.text(
      {name: 'group', title: 'Document', about: 'what the text is, or is part of'},
      ({group}) => group,
    ),
    column.text(TERM, ({term}) => term),
    column.number(
      {name: 'count', title: 'Count', unit: 'occurrences of the words analysed', format: INTEGER},
      ({count}) => count,
    ),
    column.number({name: 'mass', title: 'Mass', ...share}, ({mass}) => mass),
    column.number(
      {name: 'inertia', title: 'Inertia', unit: 'χ²/n', format: decimal(5)},
      ({inertia}) => inertia,
    ),
    column.number(
      {name: 'quality', title: 'Quality', about: 'share of the row’s inertia on both axes', ...share},
      ({mass, inertia, places}) => (inertia === 0 ? null : (mass * squares(places.slice(0, 2))) / inertia),
    ),
    ...[0, 1].flatMap(axis => [
      column.number(
        {
          name: `axis${axis + 1}`,
          title: `Axis ${axis + 1}`,
          about: part(axis),
          unit: 'principal coordinate',
          format: signed(3),
        },
        point => place(axis, point),
      ),
      column.number(
        {name: `contribution${axis + 1}`, title: `Share of axis ${axis + 1}`, ...share},
        point => {
          const at = place(axis, point);
          return at === null ? null : (point.mass * at ** 2) / (axes[axis]?.inertia ?? Number.NaN);
        },
      ),
    ]),
    column.text(HIDDEN, ({isHidden}) => (isHidden ? 'stop' : '')),
  ];
}

function squares(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x * x, 0);
}

function inertiaNote({inertia, axes}: CorrespondenceAxes): Note {
  const shares = axes.slice(0, 5).map((axis, k) => `axis ${k + 1} ${percent(axis.inertia / inertia)}`);
  const more = axes.length > 5 ? `, ${axes.length - 5} more the rest` : '';
  return {code: 'inertia', text: `total inertia ${inertia.toFixed(4)} (χ²/n): ${shares.join(', ')}${more}`};
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
