import {expect, test} from '@jest/globals';
import {parquetMetadata, parquetReadObjects} from 'hyparquet';
import {toParquet} from '../../src/io/to-parquet.ts';
import {tinyTable} from '../support/tiny-table.ts';

async function fileOf(table: typeof tinyTable): Promise<ArrayBuffer> {
  return new Uint8Array(await toParquet(table)).buffer;
}

test('worked by hand: read again, every cell is what it was', async () => {
  expect(await parquetReadObjects({file: await fileOf(tinyTable)})).toEqual([
    {term: 'peace', count: 3},
    {term: '=war', count: null},
  ]);
});

test('whole counts are integers, measures are doubles, and the file says what they are', async () => {
  const share = {
    kind: 'number',
    name: 'share',
    title: 'Share',
    unit: 'of words',
    format: {style: 'decimal', digits: 2},
    values: [0.25, Number.NaN],
  } as const;
  const table = {...tinyTable, columns: [...tinyTable.columns, share]};
  const {schema, key_value_metadata: metadata} = parquetMetadata(await fileOf(table));
  expect(schema.slice(1).map(({name, type}) => `${name} ${type}`)).toEqual([
    'term BYTE_ARRAY',
    'count INT32',
    'share DOUBLE',
  ]);
  expect(metadata?.map(({key}) => key)).toEqual([
    'phraseshift.title',
    'phraseshift.columns',
    'phraseshift.notes',
    'phraseshift.recipe',
  ]);
  expect((await parquetReadObjects({file: await fileOf(table)}))[1]).toEqual({
    term: '=war',
    count: null,
    share: null,
  });
});
