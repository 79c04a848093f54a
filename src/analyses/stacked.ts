import {type Column, rowCount, type Table, table} from '../model/table.ts';
import {columnsOver} from './columns.ts';

/**
 * Tables of one kind, one under the other, with the text that each row is about in a first column `text`.
 *
 * One table comes back as it is. RangeError for no table, or tables with other columns.
 *
 * ```ts
 * import {frequencies, readText, rowCount, sectionTexts} from 'phraseshift';
 *
 * const parts = sectionTexts(await readText('moscow-1957'));
 * rowCount(stacked(parts.map(part => frequencies(part, {top: 1})))); // → 5
 * ```
 */
export function stacked(tables: readonly Table[]): Table {
  const [first, ...others] = tables;
  if (first !== undefined && others.length === 0) return first;
  return stackedBy(tables, {
    name: 'text',
    title: 'Text',
    of: ({texts}) => texts.map(({label}) => label).join(' '),
  });
}

/** What the first column of stacked tables says of each row: the same for all rows of a table. */
interface Heading {
  readonly name: string;
  readonly title: string;
  readonly of: (table: Table, index: number) => string;
}

/** The same with a first column of your own, also over one table. RangeError as above. */
export function stackedBy(tables: readonly Table[], {name, title, of}: Heading): Table {
  const [first, ...others] = tables;
  if (first === undefined) throw new RangeError('no tables to stack: 0; expected one or more');
  const labels = tables.flatMap((one, i) => Array.from({length: rowCount(one)}, () => of(one, i)));
  return table({
    ...first,
    title: tables.map(({title}) => title).join('; '),
    texts: tables.flatMap(({texts}) => texts),
    columns: [columnsOver(labels).text({name, title}, label => label), ...columnsUnder(first, others)],
    notes: tables.flatMap(({notes}) => notes),
    recipe: {...first.recipe, inputs: tables.flatMap(({recipe}) => recipe.inputs)},
  });
}

/** The columns of a table with the values of others below. RangeError for tables with other columns. */
export function columnsUnder(first: Table, others: readonly Table[]): readonly Column[] {
  return first.columns.map((column, c) => longer(column, c, others));
}

function longer(column: Column, c: number, others: readonly Table[]): Column {
  const more = others.map(({columns}) => columns[c]);
  if (column.kind === 'text') {
    const values = more.flatMap(other =>
      other?.kind === 'text' && other.name === column.name ? other.values : mismatch(column),
    );
    return {...column, values: [...column.values, ...values]};
  }
  const values = more.flatMap(other =>
    other?.kind === 'number' && other.name === column.name ? other.values : mismatch(column),
  );
  return {...column, values: [...column.values, ...values]};
}

function mismatch({name}: Column): never {
  throw new RangeError(`tables with other columns: ${name} is not in all; expected tables of one kind`);
}
