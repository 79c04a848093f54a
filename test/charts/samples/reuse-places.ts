import {type Column, type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in: `terms` are the words of the passages. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

const EXCERPTS = [
  'everyone has the right to life liberty and security',
  'no one shall be held in slavery or servitude',
];
const WORDS = [1700, 5400, 3600];
const LABELS = ['declaration', 'convention', 'covenant'];

// passage, text from 1, from and to as running words: the first in all three, the second twice in the second text.
const PLACES = [
  [0, 1, 100, 140],
  [0, 2, 900, 938],
  [0, 3, 300, 341],
  [1, 1, 400, 420],
  [1, 2, 1000, 1020],
  [1, 2, 4000, 4021],
] as const;

/** Two passages in three texts. */
export function sampleReusePlaces({terms = EXCERPTS, titles = LABELS}: Changes = {}): Table {
  const extra = terms
    .slice(2)
    .flatMap((_, i) => [
      [i + 2, 1, 600 + 60 * i, 620 + 60 * i] as const,
      [i + 2, 3, 1600 + 20 * i, 1620 + 20 * i] as const,
    ]);
  const rows = [...PLACES.filter(([passage]) => passage < terms.length), ...extra];
  const number = (name: string, values: readonly number[]): Column => ({
    ...{kind: 'number', name, title: name, unit: '', format: {style: 'integer'}},
    values,
  });
  return table({
    name: 'reuse-places',
    title: 'Places',
    texts: WORDS.map((words, i) => ({label: LABELS[i] ?? '', title: titles[i] ?? '', words})),
    columns: [
      number(
        'cluster',
        rows.map(([passage]) => passage + 1),
      ),
      number(
        'textNumber',
        rows.map(row => row[1]),
      ),
      number(
        'from',
        rows.map(row => row[2]),
      ),
      number(
        'to',
        rows.map(row => row[3]),
      ),
      {
        ...{kind: 'text', name: 'excerpt', title: 'Excerpt'},
        values: rows.map(([passage]) => terms[passage] ?? ''),
      },
    ],
    notes: [],
    recipe: {
      command: 'sample',
      version: '0.0.0',
      inputs: [],
      settings: {words: 8, gap: 4, most: 20},
      measures: [],
    },
  });
}
