import {csvParseRows, tsvParseRows} from 'd3';
import {InputError} from '../../base/errors.ts';
import type {Container} from '../container.ts';
import {decodeDetected} from '../decode-detected.ts';
import {rowMembers} from '../table/row-members.ts';

/** A table with one text a row: a column of texts, and columns of what is known about each. Cells may hold line ends. */
export const csv = {
  name: 'csv',
  title: 'Table of texts',
  extensions: ['.csv', '.tsv'],
  matches: path => /\.(?:csv|tsv)$/i.test(path),
  async unpack(bytes, {encoding, textColumn} = {}) {
    const {text} = await decodeDetected(bytes, {encoding});
    const body = text.replace(/^\uFEFF/, '');
    const isTabbed = (body.split('\n', 1)[0] ?? '').includes('\t');
    const [head = [], ...rows] = isTabbed ? tsvParseRows(body) : csvParseRows(body);
    const names = head.map(name => name.trim());
    const filled = rows.filter(row => row.join('').trim() !== '');
    const records = filled.map((row, i) => {
      if (row.length === names.length) return Object.fromEntries(names.map((name, at) => [name, row[at]]));
      throw new InputError(`row ${i + 1}: ${row.length} cells; expected ${names.length} as in the head`);
    });
    return rowMembers(records, {names, textColumn});
  },
} as const satisfies Container;
