import {type Column, type NumberColumn, type Table, table} from '../../src/model/table.ts';
import {sampleNetwork} from './samples/collocation-network.ts';
import {sampleCorrespondence} from './samples/correspondence.ts';
import {sampleDistances} from './samples/distances.ts';
import {sampleDivergence} from './samples/divergence.ts';
import {sampleLineage} from './samples/lineage.ts';
import {samplePassageMap} from './samples/passage-map.ts';
import {sampleRatesByText} from './samples/rates-by-text.ts';
import {sampleReusePlaces} from './samples/reuse-places.ts';
import {sampleSectionMatrix} from './samples/section-matrix.ts';
import {sampleShift} from './samples/shift.ts';
import {sampleShiftGraph} from './samples/shift-graph.ts';
import {sampleGrowth} from './samples/vocabulary-growth.ts';

const recipe = (settings: Table['recipe']['settings']) => ({
  command: 'sample',
  version: '0.0.0',
  inputs: [],
  settings,
  measures: [],
});

function words(name: string, values: readonly string[]): Column {
  return {kind: 'text', name, title: name, values};
}

function figures(name: string, values: readonly (number | null)[], about?: string): NumberColumn {
  const facts = {kind: 'number', name, title: name, unit: '', format: {style: 'integer'}, values} as const;
  return about === undefined ? facts : {...facts, about};
}

/** What a sample may be changed in: its terms, to try strange ones, or its texts. */
export interface SampleChanges {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

const COUNTS = [68, 65, 54, 48, 41, 38, 36, 31, 29, 28];
const COMMON = 'socialist countries working communist socialism class parties people peace workers'.split(
  ' ',
);

/** Ten terms of the Declaration by frequency, with a made interval of a quarter to either side, and hidden words. */
export function sampleFrequencies({
  terms = COMMON,
  titles = ['Declaration, 1957'],
}: SampleChanges = {}): Table {
  const counts = [...COUNTS.slice(0, terms.length), 2329];
  const rates = counts.map(count => (count / 5361) * 1e4);
  return table({
    name: 'frequencies',
    title: 'Frequencies',
    texts: [{label: 'moscow-1957', title: titles[0] ?? '', words: 5361}],
    columns: [
      words('term', [...terms, 'hidden (46 terms)']),
      figures('count', counts),
      figures('per10000', rates),
      figures(
        'low',
        rates.map(rate => rate * 0.75),
        '95 % interval of the rate, paragraphs resampled 2,000 times',
      ),
      figures(
        'high',
        rates.map(rate => rate * 1.25),
      ),
      words('hidden', [...terms.map(() => ''), 'stop']),
    ],
    notes: [],
    recipe: recipe({hide: 'function-words-en'}),
  });
}

// term, f1, f2, Log Ratio, LRC, low, high, LRC of the family: rounded numbers of Part I against the rest.
const KEYNESS = [
  ['war', 13, 5, 2.46, 0.96, 0.96, 4.38, 0.3],
  ['aggressive', 7, 1, 3.49, 1.01, 1.01, null, 0],
  ['freedom', 4, 1, 2.75, 0, -0.22, null, 0],
  ['countries', 28, 36, 0.8, 0.04, 0.04, 1.55, 0],
  ['communist', 4, 43, -2.11, -0.8, -4.2, -0.8, -0.2],
  ['party', 1, 26, -2.98, -0.93, -9.1, -0.93, -0.4],
  ['fraternal', 0, 7, -2.74, 0, null, 0.63, 0],
] as const;

const G2 = [13.1, 11.2, 4.9, 4.3, -13.8, -13, -5.2];

/** Seven terms of Part I against the rest, some sure and some not, some with an open interval, and hidden words. */
export function sampleKeyness({
  terms = KEYNESS.map(([term]) => term),
  titles = ['Part I', 'the rest'],
}: SampleChanges = {}): Table {
  const rows = [
    ...KEYNESS.slice(0, terms.length),
    ['hidden (46 terms)', 800, 1750, 0.03, 0, -0.1, 0.15, 0] as const,
  ];
  const names = [
    'targetCount',
    'referenceCount',
    'logRatioWalter',
    'lrc95',
    'lrc95Low',
    'lrc95High',
    'lrcFamily',
  ];
  return table({
    name: 'keyness',
    title: 'Keyness',
    texts: [
      {label: 'moscow-1957:I', title: titles[0] ?? '', words: 1654},
      {label: 'rest', title: titles[1] ?? '', words: 3707},
    ],
    columns: [
      words('term', [...terms, 'hidden (46 terms)']),
      ...names.map((name, i) =>
        figures(
          name,
          rows.map(row => row[i + 1] as number | null),
        ),
      ),
      figures(
        'targetPerMillion',
        rows.map(([, count]) => (count / 1654) * 1e6),
      ),
      figures(
        'referencePerMillion',
        rows.map(([, , count]) => (count / 3707) * 1e6),
      ),
      figures(
        'g2FourTerm',
        rows.map(row => G2[rows.indexOf(row)] ?? 0),
      ),
      figures(
        'pBh',
        rows.map((_, i) => [0.016, 0.031, 0.2, 0.03, 0.001, 0.01, 0.06][i] ?? null),
      ),
      figures(
        'p',
        rows.map(() => 0.01),
      ),
      words('hidden', [...terms.map(() => ''), 'stop']),
    ],
    notes: [],
    recipe: recipe({hide: 'function-words-en', minimum: 5, familySize: 214}),
  });
}

const PARTS = ['Preamble', 'Part I', 'Part II', 'Part III', 'Part IV'];
const SIZES = [180, 1648, 621, 1279, 1649];

const partTexts = (titles: readonly string[]) =>
  SIZES.map((size, i) => ({label: `moscow-1957:${i}`, title: titles[i] ?? '', words: size}));

/** Three terms at places over the five parts, and one that was asked for and is not there. */
export function sampleOccurrences({
  terms = ['war', 'revisionism', 'nonesuch'],
  titles = PARTS,
}: SampleChanges = {}): Table {
  const [first = '', second = ''] = terms;
  const places = [1230, 1254, 1297, 3825, 4323].map(position => [first, position] as const);
  const rows = [...places, ...[3248, 3366].map(position => [second, position] as const)];
  return table({
    name: 'occurrences',
    title: 'Occurrences',
    texts: partTexts(titles),
    columns: [
      words(
        'term',
        rows.map(([term]) => term),
      ),
      figures(
        'position',
        rows.map(([, position]) => position),
      ),
    ],
    notes: [],
    recipe: recipe({terms}),
  });
}

const CELLS = [
  [0, 13, 0, 0, 5],
  [6, 4, 3, 13, 22],
  [0, 0, 0, 5, 0],
];

/** Three terms in the five parts. */
export function samplePerPart({
  terms = ['war', 'communist', 'revisionism'],
  titles = PARTS,
}: SampleChanges = {}): Table {
  const cells = terms.flatMap((term, t) =>
    SIZES.map((size, part) => ({term, part: titles[part] ?? '', size, count: CELLS[t % 3]?.[part] ?? 0})),
  );
  return table({
    name: 'term-by-section',
    title: 'Terms by part',
    texts: partTexts(titles),
    columns: [
      words(
        'term',
        cells.map(({term}) => term),
      ),
      words(
        'section',
        cells.map(({part}) => part),
      ),
      figures(
        'count',
        cells.map(({count}) => count),
      ),
      figures(
        'per10000',
        cells.map(({count, size}) => (count / size) * 1e4),
      ),
    ],
    notes: [],
    recipe: recipe({terms: ['war', 'communist', 'revisionism']}),
  });
}

/** A sample for each kind of table that a chart draws. */
export const SAMPLES = {
  frequencies: sampleFrequencies,
  keyness: sampleKeyness,
  occurrences: sampleOccurrences,
  'collocation-network': sampleNetwork,
  correspondence: sampleCorrespondence,
  distances: sampleDistances,
  divergence: sampleDivergence,
  'vocabulary-growth': sampleGrowth,
  lineage: sampleLineage,
  'passage-map': samplePassageMap,
  'rates-by-text': sampleRatesByText,
  'reuse-places': sampleReusePlaces,
  'section-matrix': sampleSectionMatrix,
  shift: sampleShift,
  'shift-graph': sampleShiftGraph,
  'term-by-section': samplePerPart,
} as const;
