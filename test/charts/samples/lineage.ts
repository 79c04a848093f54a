import {type Column, type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in: `terms` are the wordings. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

// number of the wording, text, occurrences; the wording it stands for and that one's text, what was edited: made numbers.
const ROWS = [
  [0, 1, 4, null, null, null],
  [0, 2, 2, null, null, null],
  [1, 2, 3, 0, 1, '+and lasting'],
  [2, 2, 1, null, null, null],
  [1, 3, 5, null, null, null],
  [0, 4, 1, null, null, null],
  [1, 4, 6, null, null, null],
] as const;
const WORDS = [1700, 5400, 8100, 3600];
const COMMON = ['peaceful coexistence', 'peaceful and lasting coexistence', 'coexistence in peace'];
const LABELS = ['1956', '1957', '1960', '1969'];

/** Three wordings of a phrase in four texts: one with a gap, one edited from it, one that stands once. */
export function sampleLineage({terms = COMMON, titles = LABELS}: Changes = {}): Table {
  const rows = ROWS.filter(([wording]) => wording < terms.length);
  const text = (name: string, values: readonly (string | null)[]): Column => ({
    ...{kind: 'text', name, title: name},
    values,
  });
  const number = (name: string, values: readonly (number | null)[]): Column => ({
    ...{kind: 'number', name, title: name, unit: '', format: {style: 'decimal', digits: 1}},
    values,
  });
  const [first = ''] = terms;
  return table({
    name: 'lineage',
    title: 'Lineage',
    texts: WORDS.map((words, i) => ({label: LABELS[i] ?? '', title: titles[i] ?? '', words})),
    columns: [
      text(
        'phrase',
        rows.map(() => first),
      ),
      text(
        'variant',
        rows.map(([wording]) => terms[wording] ?? ''),
      ),
      number(
        'order',
        rows.map(row => row[1]),
      ),
      number(
        'count',
        rows.map(row => row[2]),
      ),
      number(
        'per10000',
        rows.map(row => (1e4 * row[2]) / (WORDS[row[1] - 1] ?? 1)),
      ),
      text(
        'earlier',
        rows.map(row => (row[3] === null ? null : (terms[row[3]] ?? ''))),
      ),
      text(
        'earlierText',
        rows.map(row => (row[4] === null ? null : (LABELS[row[4] - 1] ?? ''))),
      ),
      text(
        'edit',
        rows.map(row => row[5]),
      ),
    ],
    notes: [],
    recipe: {command: 'sample', version: '0.0.0', inputs: [], settings: {phrase: first}, measures: []},
  });
}
