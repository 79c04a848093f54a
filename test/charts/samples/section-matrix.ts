import {type Column, type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in: `terms` are the names of the parts of both texts. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

const PARTS = ['Preamble', 'Of war and peace', 'Of unity'];
const WORDS = [170, 1650, 620];

/** Two texts of as many parts: each is taken over from its like, the second from the third too. */
export function sampleSectionMatrix({terms = PARTS, titles = ['Declaration', 'Draft']}: Changes = {}): Table {
  const cells = terms.flatMap((_, later) => terms.map((_, earlier) => ({later, earlier})));
  const text = (name: string, of: (cell: {later: number; earlier: number}) => string): Column => ({
    ...{kind: 'text', name, title: name},
    values: cells.map(of),
  });
  const number = (name: string, of: (cell: {later: number; earlier: number}) => number): Column => ({
    ...{kind: 'number', name, title: name, unit: '', format: {style: 'decimal', digits: 2}},
    values: cells.map(of),
  });
  const share = ({later, earlier}: {later: number; earlier: number}) =>
    later === earlier ? 90 - 30 * later : later === 1 && earlier === 2 ? 12 : 0;
  return table({
    name: 'section-matrix',
    title: 'Matrix',
    texts: [
      {label: 'declaration', title: titles[0] ?? '', words: 2440},
      {label: 'draft', title: titles[1] ?? '', words: 2440},
    ],
    columns: [
      text('later', ({later}) => String(later)),
      text('earlier', ({earlier}) => String(earlier)),
      text('laterTitle', ({later}) => terms[later] ?? ''),
      text('earlierTitle', ({earlier}) => terms[earlier] ?? ''),
      number('laterWords', ({later}) => WORDS[later] ?? 100),
      number('earlierWords', ({earlier}) => WORDS[earlier] ?? 100),
      number('jensenShannon', ({later, earlier}) => (later === earlier ? 0.12 : 0.5)),
      number('cosine', ({later, earlier}) => (later === earlier ? 0.97 : 0.6)),
      number('reuseShare', share),
      text('passages', cell => (share(cell) > 0 ? `${3 * cell.later + cell.earlier + 1}` : '')),
    ],
    notes: [],
    recipe: {command: 'sample', version: '0.0.0', inputs: [], settings: {}, measures: []},
  });
}
