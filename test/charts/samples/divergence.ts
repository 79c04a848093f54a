import {type Column, type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

// term, rank in Part I and in the rest, share of the divergence: rounded.
const TERMS = [
  ['war', 12, 96, 2.1],
  ['party', 380, 14, 1.9],
  ['aggressive', 31, 610, 1.6],
  ['communist', 60, 7, 1.2],
  ['imperialism', 25.5, 300, 1.1],
  ['peace', 9, 16, 0.31],
] as const;

/** Six terms by their ranks in Part I and the rest, and hidden words; what they add sums to 0.42. */
export function sampleDivergence({
  terms = TERMS.map(([term]) => term),
  titles = ['Part I', 'the rest'],
}: Changes = {}): Table {
  const rows = TERMS.slice(0, terms.length);
  const shares = rows.map(([, , , share]) => share);
  const pooled = 100 - shares.reduce((sum, share) => sum + share, 0);
  const text = (name: string, values: readonly string[]): Column => ({
    kind: 'text',
    name,
    title: name,
    values,
  });
  const figures = (name: string, values: readonly (number | null)[]): Column => ({
    ...{kind: 'number', name, title: name, unit: '', values},
    format: {style: 'decimal', digits: 3},
  });
  return table({
    name: 'divergence',
    title: 'Divergence',
    texts: [
      {label: 'moscow-1957:I', title: titles[0] ?? '', words: 1650},
      {label: 'rest', title: titles[1] ?? '', words: 3707},
    ],
    columns: [
      text('term', [...terms.slice(0, rows.length), 'hidden (110 terms)']),
      figures('targetRank', [...rows.map(([, rank]) => rank), null]),
      figures('referenceRank', [...rows.map(([, , rank]) => rank), null]),
      figures(
        'rankTurbulence',
        [...shares, pooled].map(share => (share * 0.42) / 100),
      ),
      figures('rankTurbulenceShare', [...shares, pooled]),
      text('hidden', [...rows.map(() => ''), 'stop']),
    ],
    notes: [],
    recipe: {
      command: 'sample',
      version: '0.0.0',
      inputs: [],
      settings: {hide: 'function-words-en'},
      measures: [],
    },
  });
}
