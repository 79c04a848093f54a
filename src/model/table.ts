import type {Note} from './note.ts';
import type {Recipe} from './recipe.ts';

/** How the numbers of a column are written for people; files for machines keep them unrounded. */
export type NumberFormat =
  | {readonly style: 'integer'}
  | {readonly style: 'decimal'; readonly digits: number}
  /** With + or − before it. */
  | {readonly style: 'signed'; readonly digits: number}
  /** Three digits, and "< 0.001" below. */
  | {readonly style: 'p'};

interface ColumnFacts {
  /** camelCase, as DESIGN and `--json` name it: `per10000`. */
  readonly name: string;
  readonly title: string;
  readonly about?: string;
}

/** A column of text. */
export interface TextColumn extends ColumnFacts {
  readonly kind: 'text';
  /** Set flush right, as what stands before a match in a concordance. */
  readonly align?: 'end';
  readonly values: readonly (string | null)[];
}

/** A column of numbers, unrounded, with their unit and how they are written for people. */
export interface NumberColumn extends ColumnFacts {
  readonly kind: 'number';
  readonly unit: string;
  readonly format: NumberFormat;
  /** Name of the measure, for its card. */
  readonly measure?: string;
  /** null where undefined. */
  readonly values: readonly (number | null)[];
}

/** A column of a table: of text or of numbers, one value a row. */
export type Column = TextColumn | NumberColumn;

/** A text, or part of one, that a table speaks of. */
export interface TextSize {
  /** As the user named it: `moscow-1957:I`. */
  readonly label: string;
  /** As a figure names it: `Part I`. */
  readonly title: string;
  /** Running words counted. */
  readonly words: number;
  /** Of a part, where a table speaks of the parts of several texts: whose part it is. */
  readonly of?: {readonly label: string; readonly title: string};
  /** How many of them are compared under another form by a layer of variants, and which lists it has. */
  readonly variants?: {readonly lists: readonly string[]; readonly words: number};
}

/** What every analysis returns and every chart and file reads. All columns have the same length. */
export interface Table {
  /** kebab-case: `frequencies`. */
  readonly name: string;
  readonly title: string;
  /** In the order of the question: target before reference, sections in reading order. */
  readonly texts: readonly TextSize[];
  readonly columns: readonly Column[];
  readonly notes: readonly Note[];
  readonly recipe: Recipe;
}

/** One row as an object keyed by column name. */
export type Row = {readonly [column: string]: string | number | null};

/**
 * A table whose columns are of one length and have names of their own, or a RangeError.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * const given = frequencies(await readText('moscow-1957'), {top: 3});
 * const [term] = given.columns;
 * rows(table({...given, columns: [term]})); // → [{term: 'the'}, {term: 'of'}, {term: 'and'}]
 * ```
 */
export function table(given: Table): Table {
  const facts = {...given, notes: [...given.notes, ...variantNotes(given)]};
  const length = rowCount(facts);
  const names = new Set<string>();
  for (const column of facts.columns) {
    if (column.values.length !== length) {
      throw new RangeError(`column of another length: ${column.name}; expected ${length} values`);
    }
    if (names.has(column.name))
      throw new RangeError(`column named twice: ${column.name}; expected unique names`);
    names.add(column.name);
  }
  return facts;
}

/** What a reader must know of a layer of variants, once for each text that has one. */
function variantNotes({texts, notes}: Table): readonly Note[] {
  const known = new Set(notes.map(({text}) => text));
  const found = texts.flatMap(({label, words, variants}) =>
    variants === undefined
      ? []
      : [
          `${label}: ${variants.words} of ${words} words compared under another form (${variants.lists.join(', ')})`,
        ],
  );
  return [...new Set(found)].filter(text => !known.has(text)).map(text => ({code: 'variants', text}));
}

/**
 * Number of rows.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * rowCount(frequencies(await readText('moscow-1957'), {top: 3})); // → 3
 * ```
 */
export function rowCount({columns}: Table): number {
  return columns[0]?.values.length ?? 0;
}

/**
 * The rows of a table as objects, for charts and JSON.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * const [first] = rows(frequencies(await readText('moscow-1957'), {top: 1}));
 * [first.term, first.count]; // → ['the', 691]
 * ```
 */
export function rows(table: Table): readonly Row[] {
  return Array.from({length: rowCount(table)}, (_, i) =>
    Object.fromEntries(table.columns.map(({name, values}) => [name, values[i] ?? null])),
  );
}

/**
 * The column of this name; RangeError when there is none.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'), {top: 1});
 * columnOf(found, 'per10000').title; // → 'Per 10,000'
 * ```
 */
export function columnOf({columns, name: tableName}: Table, name: string): Column {
  const column = columns.find(candidate => candidate.name === name);
  if (column === undefined) {
    throw new RangeError(
      `no column in ${tableName}: ${name}; expected one of ${columns.map(({name}) => name).join(', ')}`,
    );
  }
  return column;
}

/**
 * The values of a column of text; RangeError when there is none of this name and kind.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * texts(frequencies(await readText('moscow-1957'), {top: 3}), 'term'); // → ['the', 'of', 'and']
 * ```
 */
export function texts(table: Table, name: string): readonly (string | null)[] {
  const column = columnOf(table, name);
  if (column.kind !== 'text') throw new RangeError(`column of numbers: ${name}; expected one of text`);
  return column.values;
}

/**
 * The values of a column of numbers; RangeError when there is none of this name and kind.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'), {top: 3});
 * numbers(found, 'count'); // → [691, 388, 290]
 * ```
 */
export function numbers(table: Table, name: string): readonly (number | null)[] {
  const column = columnOf(table, name);
  if (column.kind !== 'number') throw new RangeError(`column of text: ${name}; expected one of numbers`);
  return column.values;
}

/**
 * The same table with only these rows, in this order.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'), {top: 3});
 * texts(selectRows(found, [2, 0]), 'term'); // → ['and', 'the']
 * ```
 */
export function selectRows(table: Table, indexes: readonly number[]): Table {
  const columns = table.columns.map(column =>
    column.kind === 'text'
      ? {...column, values: indexes.map(i => column.values[i] ?? null)}
      : {...column, values: indexes.map(i => column.values[i] ?? null)},
  );
  return {...table, columns};
}

/**
 * The same table with only these columns, in this order; RangeError for a name that no column has.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * const found = selectColumns(frequencies(await readText('moscow-1957'), {top: 1}), ['term', 'count']);
 * rows(found); // → [{term: 'the', count: 691}]
 * ```
 */
export function selectColumns(table: Table, names: readonly string[]): Table {
  return {...table, columns: names.map(name => columnOf(table, name))};
}

/**
 * The first rows of a table; its recipe says that it was cut.
 *
 * ```ts
 * import {frequencies, readText} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'));
 * rowCount(firstRows(found, 10)); // → 10
 * ```
 */
export function firstRows(table: Table, top: number): Table {
  const kept = selectRows(table, [...Array(rowCount(table)).keys()].slice(0, top));
  return {...kept, recipe: {...table.recipe, settings: {...table.recipe.settings, top}}};
}
