import {csvParseRows, tsvParseRows} from 'd3';
/** The rows of a list written as a table, and the line on which the first of them stands. */
export interface ListTable {
  readonly rows: readonly (readonly string[])[];
  readonly line: number;
}

/**
 * A list from elsewhere as rows of cells. Lines that begin with `#` before it say what AntConc counted and are
 * passed over; cells are parted by tabs where the first row has one, else by commas.
 */
export async function listTable(text: string): Promise<ListTable> {
  const about = /^(?:#[^\n]*\n|[ \t\r]*\n)*/.exec(text)?.[0] ?? '';
  const body = text.slice(about.length);
  const isTabbed = (body.split('\n', 1)[0] ?? '').includes('\t');
  const line = about.split('\n').length;
  if (!isTabbed) return {rows: csvParseRows(body), line};
  // A quotation mark that is a word itself shows that cells are not quoted.
  const isQuoted = !/(?:^|\t)"(?:\t|\r?$)/m.test(body);
  return {
    rows: isQuoted ? tsvParseRows(body) : body.split('\n').map(row => row.replace(/\r$/, '').split('\t')),
    line,
  };
}
