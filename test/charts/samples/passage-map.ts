import {type Column, type Table, table} from '../../../src/model/table.ts';

/** What a sample may be changed in: `terms` are the names of the parts of the earlier text. */
interface Changes {
  readonly terms?: readonly string[];
  readonly titles?: readonly string[];
}

// operation, verbatim, similarity, same words; part of the earlier text with running words from and to; the same of the later.
const PIECES = [
  ['kept', 'yes', 1, 60, [1, 0, 60], [1, 0, 60]],
  ['edited', 'no', 0.9, 90, [1, 60, 160], [1, 60, 160]],
  ['dropped', null, 0, 0, [2, 160, 220], null],
  ['new', null, 0, 0, null, [1, 160, 200]],
  ['moved', 'yes', 1, 50, [4, 420, 470], [2, 200, 250]],
  ['split', 'no', 0.4, 40, [2, 220, 300], [3, 250, 370]],
  ['merged', 'yes', 1, 120, [3, 300, 420], [3, 370, 490]],
] as const;

/** Two texts of four and three parts: a part kept, edited, dropped, moved, split, merged and new. */
export function samplePassageMap({
  terms = ['Peace', 'War', 'Of the unity of the working class', 'End'],
  titles = ['Draft', 'Declaration'],
}: Changes = {}): Table {
  const number = (name: string, values: readonly (number | null)[]): Column => ({
    ...{kind: 'number', name, title: name, unit: '', format: {style: 'decimal', digits: 2}},
    values,
  });
  const text = (name: string, values: readonly (string | null)[]): Column => ({
    ...{kind: 'text', name, title: name},
    values,
  });
  const side = (name: 'earlier' | 'later', index: 4 | 5, names: readonly string[]) => [
    text(
      `${name}Part`,
      PIECES.map(piece => {
        const stretch = piece[index];
        return stretch === null ? null : (names[stretch[0] - 1] ?? `Part ${stretch[0]}`);
      }),
    ),
    ...['PartNumber', 'From', 'To'].map((column, i) =>
      number(
        `${name}${column}`,
        PIECES.map(piece => piece[index]?.[i] ?? null),
      ),
    ),
  ];
  return table({
    name: 'passage-map',
    title: 'Passages',
    texts: [
      {label: 'draft', title: titles[0] ?? '', words: 470},
      {label: 'declaration', title: titles[1] ?? '', words: 490},
    ],
    columns: [
      number(
        'passage',
        PIECES.map((_, i) => i + 1),
      ),
      text(
        'operation',
        PIECES.map(([operation]) => operation),
      ),
      text(
        'verbatim',
        PIECES.map(piece => piece[1]),
      ),
      number(
        'similarity',
        PIECES.map(piece => piece[2]),
      ),
      number(
        'same',
        PIECES.map(piece => piece[3]),
      ),
      ...side('earlier', 4, terms),
      ...side('later', 5, ['Peace', 'New words', 'Of the unity of the working class and of all toilers']),
    ],
    notes: [],
    recipe: {command: 'sample', version: '0.0.0', inputs: [], settings: {}, measures: []},
  });
}
