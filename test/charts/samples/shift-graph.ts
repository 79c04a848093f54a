import {type Column, type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

// term, pieces of the later and the earlier text, contribution in bits with its interval: rounded numbers of Part IV against Part I.
const BARS = [
  ['peoples', 0, 9, 0.00296, 0.00136, 0.00458],
  ['communist and workers parties', 12, 1, 0.00273, 0.00067, 0.00625],
  ['communist movement', 5, 0, 0.0017, 0, 0.0039],
  ['imperialism', 1, 8, 0.00144, 0.00004, 0.00465],
  ['working class', 12, 4, 0.00107, 0.00005, 0.00355],
  ['solidarity', 7, 1, 0.00127, 0, 0.00487],
] as const;

const text = (name: string, values: readonly string[]): Column => ({kind: 'text', name, title: name, values});

function numbers(name: string, values: readonly number[], unit = ''): Column {
  const about = name === 'contribution' ? {about: 'Jensen–Shannon divergence'} : {};
  return {
    kind: 'number',
    name,
    title: name,
    unit,
    format: {style: 'decimal', digits: 5},
    values,
    ...about,
  };
}

/** Six terms that make Part IV diverge from Part I, the hidden ones and all others: they sum to 0.348 bits. */
export function sampleShiftGraph({
  terms = BARS.map(([term]) => term),
  titles = ['Part IV', 'Part I'],
}: Changes = {}): Table {
  const bars = BARS.slice(0, terms.length);
  const isLater = bars.map(([, f1, f2]) => f1 > f2);
  const own = bars.map(([, , , value]) => value);
  const [later, earlier] = [true, false].map(side => [
    ...own.map((value, i) => (isLater[i] === side ? value : 0)),
    side ? 0.149 : 0.157,
    side ? 0.0148 : 0.0163,
  ]);
  const values = [...own, 0.306, 0.0311];
  const all = values.reduce((sum, value) => sum + value, 0);
  return table({
    name: 'shift-graph',
    title: 'Shift graph',
    texts: [
      {label: 'moscow-1957:IV', title: titles[0] ?? '', words: 1639},
      {label: 'moscow-1957:I', title: titles[1] ?? '', words: 1650},
    ],
    columns: [
      text('term', [...terms, 'all others (833 terms)', 'hidden (105 terms)']),
      numbers('targetCount', [...bars.map(([, f1]) => f1), 900, 532]),
      numbers('referenceCount', [...bars.map(([, , f2]) => f2), 950, 549]),
      numbers('contribution', values, 'bits'),
      numbers('low', [...bars.map(bar => bar[4]), 0.29, 0.02]),
      numbers('high', [...bars.map(bar => bar[5]), 0.32, 0.045]),
      numbers(
        'share',
        values.map(value => (100 * value) / all),
      ),
      text('side', [...isLater.map(side => (side ? 'target' : 'reference')), 'reference', 'reference']),
      numbers('towardsTarget', later ?? []),
      numbers('towardsReference', earlier ?? []),
      numbers('terms', [...bars.map(() => 1), 833, 105]),
      text('hidden', [...bars.map(() => ''), 'rest', 'stop']),
    ],
    notes: [],
    recipe: {
      command: 'sample',
      version: '0.0.0',
      inputs: [],
      settings: {hide: 'function-words-en', pieces: 'phrases', measure: 'jensen-shannon', resamples: 2000},
      measures: [],
    },
  });
}
