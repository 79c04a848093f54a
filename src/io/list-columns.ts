import {InputError} from '../base/errors.ts';

/** Where terms and counts stand in the rows of a list, and which row is the first of them. */
export interface ListColumns {
  readonly term: number;
  readonly count: number;
  readonly first: number;
}

// The head of lists that other programs write; the first name that is there is taken.
// AntConc 4: Type, Rank, Freq, Range, NormFreq. quanteda: feature, frequency, rank, docfreq, group. Voyant: Term, Count,
// Trend or term, rawFreq. Sketch Engine: Item, Frequency.
const TERMS = [
  'term',
  'word',
  'feature',
  'type',
  'item',
  'ngram',
  'n-gram',
  'cluster',
  'collocate',
  'token',
  'lemma',
];
const COUNTS = [
  'count',
  'freq',
  'frequency',
  'rawfreq',
  'raw freq',
  'raw frequency',
  'absolute frequency',
  'n',
];
const NUMBER = /^\s*\d+\s*$/;

/**
 * Which columns of a list hold terms and counts: by their names, or, in a list without a head, by what stands in
 * them: a word and a number, in either order (NLTK), or rank, number and word (AntConc 3).
 *
 * InputError, with file and line, for a head that names neither and for rows that are none of these.
 */
export function listColumns(rows: readonly (readonly string[])[], path: string): ListColumns {
  const [head = [], next = head] = rows;
  const names = head.map(title =>
    title
      .trim()
      .toLowerCase()
      .replace(/^\uFEFF/, ''),
  );
  const [term, count] = [columnNamed(TERMS, names), columnNamed(COUNTS, names)];
  if (term >= 0 && count >= 0) return {term, count, first: 1};
  const bare = term < 0 && count < 0 ? bareColumns(head, next) : undefined;
  if (bare !== undefined) return {...bare, first: 0};
  const missing = term < 0 ? 'term' : 'count';
  throw new InputError(
    `${path}: no column ${missing}; expected columns term and count, got ${head.join(', ')}`,
  );
}

function columnNamed(known: readonly string[], names: readonly string[]): number {
  const found = known.find(name => names.includes(name));
  return found === undefined ? -1 : names.indexOf(found);
}

function bareColumns(
  row: readonly string[],
  next: readonly string[],
): Pick<ListColumns, 'term' | 'count'> | undefined {
  const [a = '', b = '', c = ''] = row.map(cell => (NUMBER.test(cell) ? 'number' : 'word'));
  if (row.length === 2 && a !== b) return a === 'word' ? {term: 0, count: 1} : {term: 1, count: 0};
  const isRanked = row[0]?.trim() === '1' && (next === row || /^\s*[12]\s*$/.test(next[0] ?? ''));
  return row.length >= 3 && isRanked && b === 'number' && c === 'word' ? {term: 2, count: 1} : undefined;
}
