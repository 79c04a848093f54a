import {type Column, type NumberColumn, type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

const NAMES = ['Preamble', 'Part I', 'Part II', 'Part III', 'Part IV'];
const WORDS = ['war', 'communist', 'revisionism', 'peace', 'construction', 'states', 'parties'];

// Rounded places of the parts of the Declaration: mass, axis 1, axis 2, quality.
const PLACES = [
  [0.04, -0.2, 0.4, 0.1],
  [0.3, -0.55, -0.16, 0.8],
  [0.12, -0.12, 1.09, 0.98],
  [0.23, 0.67, -0.03, 0.77],
  [0.31, 0.08, -0.24, 0.2],
] as const;

// Places of words on both axes, and their shares of these.
const TERMS = [
  [-0.9, 0.06, -0.2, 0.002],
  [0.41, 0.01, -0.17, 0.002],
  [1.2, 0.08, 0.1, 0.001],
  [-0.6, 0.05, -0.3, 0.01],
  [-0.1, 0.001, 1.9, 0.12],
  [-0.8, 0.03, 0.9, 0.05],
  [0.7, 0.04, 0.05, 0.001],
] as const;

/** Made-up results for the five parts of the Declaration and seven words; strange names take the place of theirs. */
export function sampleCorrespondence({terms = WORDS, titles = NAMES}: Changes = {}): Table {
  const words = terms.slice(0, TERMS.length);
  const labels = NAMES.map((_, i) => `moscow-1957:${i}`);
  const all = [
    ...PLACES.map(([, axis1, axis2]) => [axis1, axis2]),
    ...words.map((_, i) => [TERMS[i]?.[0], TERMS[i]?.[2]]),
  ];
  const text = (name: string, values: readonly (string | null)[]): Column => ({
    kind: 'text',
    name,
    title: name,
    values,
  });
  const figures = (name: string, values: readonly (number | null | undefined)[]): NumberColumn => ({
    kind: 'number',
    name,
    title: name,
    unit: '',
    format: {style: 'decimal', digits: 3},
    values: values.map(value => value ?? null),
  });
  const none = words.map(() => null);
  const inertias = PLACES.map(
    ([mass, axis1, axis2, quality]) => (mass * (axis1 ** 2 + axis2 ** 2)) / quality,
  );
  return table({
    name: 'correspondence',
    title: 'Correspondence analysis of 5 texts over 500 words',
    texts: NAMES.map((_, i) => ({label: labels[i] ?? '', title: titles[i] ?? '', words: 1000 + i})),
    columns: [
      text('text', [...labels, ...none]),
      text('group', [...labels.map((_, i) => (i < 2 ? 'moscow-1957' : 'moscow-1960')), ...none]),
      text('term', [...labels.map(() => null), ...words]),
      figures('mass', [...PLACES.map(([mass]) => mass), ...words.map(() => 0.01)]),
      figures('inertia', [...inertias, ...words.map(() => 0.01)]),
      figures('quality', [...PLACES.map(([, , , quality]) => quality), ...words.map(() => 0.5)]),
      figures(
        'axis1',
        all.map(([x]) => x),
      ),
      figures('contribution1', [...PLACES.map(() => 0.2), ...words.map((_, i) => TERMS[i]?.[1])]),
      figures(
        'axis2',
        all.map(([, y]) => y),
      ),
      figures('contribution2', [...PLACES.map(() => 0.2), ...words.map((_, i) => TERMS[i]?.[3])]),
      text(
        'hidden',
        all.map(() => ''),
      ),
    ],
    notes: [],
    recipe: {
      command: 'sample',
      version: '0.0.0',
      inputs: [],
      settings: {words: 500, hide: 'function-words-en'},
      measures: [],
    },
  });
}
