import {type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

// Words and different words at five places of three parts of the Declaration, rounded.
const PARTS = [
  ['Part I', [330, 660, 990, 1320, 1650], [170, 290, 390, 480, 560]],
  ['Part II', [120, 240, 360, 480, 620], [75, 130, 175, 215, 255]],
  ['Part III', [256, 512, 768, 1024, 1279], [130, 225, 305, 375, 440]],
] as const;

/** The growth of three parts; strange names take the place of theirs. */
export function sampleGrowth({terms, titles = terms ?? PARTS.map(([title]) => title)}: Changes = {}): Table {
  const rows = PARTS.flatMap(([, words, types], part) =>
    words.map((count, i) => ({label: `moscow-1957:${part}`, words: count, types: types[i] ?? 0})),
  );
  const figures = (name: 'words' | 'types') =>
    ({
      kind: 'number',
      name,
      title: name,
      unit: '',
      format: {style: 'integer'},
      values: rows.map(row => row[name]),
    }) as const;
  return table({
    name: 'vocabulary-growth',
    title: 'Growth of the vocabulary',
    texts: PARTS.map(([, words], part) => ({
      label: `moscow-1957:${part}`,
      title: (terms ?? titles)[part] ?? `Part ${part}`,
      words: words[4],
    })),
    columns: [
      {kind: 'text', name: 'text', title: 'Text', values: rows.map(({label}) => label)},
      figures('words'),
      figures('types'),
    ],
    notes: [],
    recipe: {command: 'sample', version: '0.0.0', inputs: [], settings: {}, measures: []},
  });
}
