import {type Column, type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

const WORDS = [1700, 5400, 8100, 3600];
const DATES = ['1948-12-10', '1950-11', '1966', '1966-12-16'];
const LABELS = ['declaration', 'convention', 'covenant', 'other'];
const COUNTS = [
  [17, 27, 20, 18],
  [3, 12, 0, 9],
  [0, 5, 40, 0],
];

/** Three terms in four dated texts: one in all, one with a gap, one in the middle alone. */
export function sampleRatesByText({
  terms = ['rights', 'freedom', 'the peoples'],
  titles = LABELS,
}: Changes = {}): Table {
  const rows = terms.flatMap((term, t) =>
    WORDS.map((words, i) => ({term, i, words, count: COUNTS[t % 3]?.[i] ?? 0})),
  );
  const number = (name: string, values: readonly (number | null)[]): Column => ({
    ...{kind: 'number', name, title: name, unit: '', format: {style: 'decimal', digits: 1}},
    values,
  });
  const text = (name: string, values: readonly string[]): Column => ({
    ...{kind: 'text', name, title: name},
    values,
  });
  const rate = ({count, words}: {count: number; words: number}) => (1e4 * count) / words;
  const known = (factor: number) => rows.map(row => (row.count === 0 ? null : rate(row) * factor));
  return table({
    name: 'rates-by-text',
    title: 'Rates',
    texts: WORDS.map((words, i) => ({label: LABELS[i] ?? '', title: titles[i] ?? '', words})),
    columns: [
      text(
        'term',
        rows.map(({term}) => term),
      ),
      number(
        'textNumber',
        rows.map(({i}) => i + 1),
      ),
      text(
        'date',
        rows.map(({i}) => DATES[i] ?? ''),
      ),
      number(
        'count',
        rows.map(({count}) => count),
      ),
      number('per10000', rows.map(rate)),
      number('low', known(0.7)),
      number('high', known(1.4)),
      number(
        'rank',
        rows.map(({count, words}) => (count === 0 ? null : Math.round(words / count / 10))),
      ),
    ],
    notes: [],
    recipe: {command: 'sample', version: '0.0.0', inputs: [], settings: {}, measures: []},
  });
}
