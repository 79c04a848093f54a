import {type Column, type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

const TERMS = ['peace', 'struggle', 'socialism', 'nations', 'building', 'danger'];
const COUNTS = [29, 21, 41, 8, 8, 5];
// Which term with which, together, logDice: rounded numbers of the Declaration.
const LINKS = [
  [0, 2, 7, 9.6],
  [2, 4, 6, 9.2],
  [0, 1, 4, 8.9],
  [0, 3, 3, 8.6],
  [1, 3, 3, 9],
  [0, 5, 3, 8.4],
  [1, 2, 4, 8.5],
] as const;

const text = (name: string, values: readonly string[]): Column => ({kind: 'text', name, title: name, values});

function numbers(name: string, values: readonly number[]): Column {
  return {kind: 'number', name, title: name, unit: '', format: {style: 'decimal', digits: 1}, values};
}

/** Six words of the Declaration and seven links among them; the first is the node that was asked for. */
export function sampleNetwork({terms = TERMS, titles = ['Declaration, 1957']}: Changes = {}): Table {
  const links = LINKS.filter(([from, to]) => from < terms.length && to < terms.length);
  const of = (index: number) => terms[index] ?? '';
  return table({
    name: 'collocation-network',
    title: 'The company of peace',
    texts: [{label: 'moscow-1957', title: titles[0] ?? '', words: 5357}],
    columns: [
      text(
        'node',
        links.map(([from]) => of(from)),
      ),
      text(
        'term',
        links.map(([, to]) => of(to)),
      ),
      numbers(
        'together',
        links.map(([, , together]) => together),
      ),
      numbers(
        'nodeCount',
        links.map(([from]) => COUNTS[from] ?? 0),
      ),
      numbers(
        'count',
        links.map(([, to]) => COUNTS[to] ?? 0),
      ),
      numbers(
        'logDice',
        links.map(([, , , strength]) => strength),
      ),
    ],
    notes: [],
    recipe: {
      command: 'sample',
      version: '0.0.0',
      inputs: [],
      settings: {
        span: 5,
        side: 'both',
        acrossSentences: false,
        terms: [of(0)],
        minimum: 3,
        hide: null,
        top: 10,
      },
      measures: [],
    },
  });
}
