import {type Column, type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

const NAMES = ['Preamble', 'Part I', 'Part II', 'Part III', 'Part IV'];
const PAIRS: readonly (readonly [number, number, number])[] = [
  [0, 1, 1.21],
  [0, 2, 1.3],
  [0, 3, 1.18],
  [0, 4, 1.27],
  [1, 2, 0.94],
  [1, 3, 1.02],
  [1, 4, 1.05],
  [2, 3, 0.99],
  [2, 4, 1.01],
  [3, 4, 0.81],
];

/** Made-up distances between the five parts of the Declaration; strange names take the place of theirs. */
export function sampleDistances({terms, titles = terms ?? NAMES}: Changes = {}): Table {
  const name = (i: number) => (terms ?? titles)[i] ?? NAMES[i] ?? '';
  const label = (i: number) => `moscow-1957:${i}`;
  const column = (key: 'first' | 'second', at: 0 | 1): Column => ({
    kind: 'text',
    name: key,
    title: key,
    values: PAIRS.map(pair => label(pair[at])),
  });
  return table({
    name: 'distances',
    title: 'Distances between 5 texts over 500 words',
    texts: NAMES.map((_, i) => ({label: label(i), title: name(i), words: 1000 + i})),
    columns: [
      column('first', 0),
      column('second', 1),
      {
        kind: 'number',
        name: 'burrowsDelta',
        title: 'Burrows’s Delta',
        unit: 'mean difference of z-scores',
        format: {style: 'decimal', digits: 3},
        values: PAIRS.map(([, , distance]) => distance),
      },
    ],
    notes: [],
    recipe: {command: 'sample', version: '0.0.0', inputs: [], settings: {words: 500}, measures: []},
  });
}
