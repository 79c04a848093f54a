import {type Column, rowCount, type Table} from '../model/table.ts';

const WIDEST_INTEGER = 2 ** 31 - 1;

/**
 * A table as Parquet, for R and Python: text as strings, whole counts as 32-bit integers, other numbers as doubles.
 *
 * Undefined cells are null. The metadata of the file has the titles and units of the columns (`phraseshift.columns`),
 * the notes (`phraseshift.notes`) and the recipe (`phraseshift.recipe`) as JSON. Same table, same bytes.
 */
export async function toParquet(table: Table): Promise<Uint8Array> {
  const {parquetWriteBuffer} = await import('hyparquet-writer');
  const facts = table.columns.map(({values: _, ...about}) => about);
  const buffer = parquetWriteBuffer({
    columnData: table.columns.map(column => ({...columnOf(column, rowCount(table)), nullable: true})),
    kvMetadata: [
      {key: 'phraseshift.title', value: table.title},
      {key: 'phraseshift.columns', value: JSON.stringify(facts)},
      {key: 'phraseshift.notes', value: JSON.stringify(table.notes)},
      {key: 'phraseshift.recipe', value: JSON.stringify(table.recipe)},
    ],
  });
  return new Uint8Array(buffer);
}

function columnOf(column: Column, rows: number) {
  if (column.kind === 'text')
    return {name: column.name, data: column.values.slice(), type: 'STRING'} as const;
  const data = Array.from({length: rows}, (_, row) => finite(column.values[row] ?? null));
  const isWhole = column.format.style === 'integer' && data.every(value => value === null || fits(value));
  return {name: column.name, data, type: isWhole ? 'INT32' : 'DOUBLE'} as const;
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function fits(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= WIDEST_INTEGER;
}
