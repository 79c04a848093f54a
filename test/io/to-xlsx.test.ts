import {expect, test} from '@jest/globals';
import {unzipSync} from 'fflate';
import {toXlsx} from '../../src/io/to-xlsx.ts';
import {tinyTable} from '../support/tiny-table.ts';

const members = unzipSync(await toXlsx(tinyTable));
const member = (name: string) => new TextDecoder().decode(members[name]);

test('worked by hand: a header, text as text, a number as a number, an undefined one as no cell', () => {
  const cells = member('xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]+\d)"([^>]*)><v>([^<]*)</g);
  expect([...cells].map(([, place, kind, value]) => [place, kind?.includes('t="s"'), value])).toEqual([
    ['A1', true, '0'],
    ['B1', true, '1'],
    ['A2', true, '2'],
    ['B2', false, '3'],
    ['A3', true, '3'],
  ]);
  expect(
    [...member('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)</g)].map(([, text]) => text).slice(0, 4),
  ).toEqual(['term', 'count', 'peace', '=war']);
});

test('nothing in it is a formula', () => {
  for (const name of Object.keys(members)) expect(member(name)).not.toContain('<f>');
});

test('the notes sheet says what the columns are, what was noted, and the recipe', () => {
  const strings = member('xl/sharedStrings.xml');
  for (const said of ['A tiny table', 'occurrences', 'a note', 'phraseshift 0.0.0', '10 words']) {
    expect(strings).toContain(said);
  }
});

test('no member says when it was written', async () => {
  const archive = await toXlsx(tinyTable);
  const view = new DataView(archive.buffer, archive.byteOffset);
  expect(view.getUint32(10, true)).toBe(((1 << 5) | 1) << 16); // 1 January 1980, midnight, in DOS form
});

test('more rows than a sheet holds are an error, before anything is made', async () => {
  const values: string[] = new Array(1_048_576).fill('a');
  const long = {...tinyTable, columns: [{kind: 'text', name: 'term', title: 'Term', values} as const]};
  await expect(toXlsx(long)).rejects.toThrow('too many rows for a sheet: 1048576; expected at most 1048575');
});
