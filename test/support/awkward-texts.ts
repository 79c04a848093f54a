/** Families of texts where formulas break: every distance must be a finite number, or null as its card says. */
export const AWKWARD_FAMILIES: readonly (readonly [
  what: string,
  counts: readonly (readonly number[])[],
  sizes: readonly number[],
])[] = [
  ['no words', [[], []], [10, 10]],
  [
    'two empty texts',
    [
      [0, 0],
      [0, 0],
    ],
    [0, 0],
  ],
  [
    'an empty text',
    [
      [3, 1],
      [0, 0],
    ],
    [10, 0],
  ],
  ['one word each, the same', [[1], [1]], [1, 1]],
  [
    'one word each, another',
    [
      [1, 0],
      [0, 1],
    ],
    [1, 1],
  ],
  [
    'none of the words',
    [
      [3, 1],
      [0, 0],
      [2, 2],
    ],
    [10, 10, 10],
  ],
  [
    'a word absent from all',
    [
      [3, 0],
      [1, 0],
      [2, 0],
    ],
    [10, 10, 10],
  ],
  [
    'the same text three times',
    [
      [3, 1, 2],
      [3, 1, 2],
      [3, 1, 2],
    ],
    [9, 9, 9],
  ],
  [
    'ties',
    [
      [2, 2],
      [2, 2],
      [1, 3],
    ],
    [8, 8, 8],
  ],
  [
    'a word beside a billion',
    [
      [1, 1],
      [1, 5e8],
      [3, 3],
    ],
    [2, 1e9, 50],
  ],
];
