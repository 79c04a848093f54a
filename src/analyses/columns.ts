import type {NumberColumn, NumberFormat, TextColumn} from '../model/table.ts';

/** Makes columns over one list of records: each column says what it takes of a record. */
export interface ColumnMaker<Of> {
  readonly text: (
    facts: Omit<TextColumn, 'kind' | 'values'>,
    of: (record: Of) => string | null,
  ) => TextColumn;
  /** NaN becomes null, which is how a table says undefined. */
  readonly number: (
    facts: Omit<NumberColumn, 'kind' | 'values'>,
    of: (record: Of) => number | null,
  ) => NumberColumn;
}

/** The columns of a table with one row for each record. */
export function columnsOver<Of>(records: readonly Of[]): ColumnMaker<Of> {
  return {
    text: (facts, of) => ({kind: 'text', ...facts, values: records.map(of)}),
    number: (facts, of) => ({kind: 'number', ...facts, values: records.map(record => defined(of(record)))}),
  };
}

function defined(value: number | null): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Whole numbers. */
export const INTEGER: NumberFormat = {style: 'integer'};

/** Decimals with this many digits. */
export function decimal(digits: number): NumberFormat {
  return {style: 'decimal', digits};
}

/** Decimals with this many digits and their sign. */
export function signed(digits: number): NumberFormat {
  return {style: 'signed', digits};
}

// What several tables say in the same words.
export const TERM = {name: 'term', title: 'Term'};
export const PART = {name: 'section', title: 'Part'};
export const CITATION = {name: 'citation', title: 'Citation', about: 'text:part.paragraph.sentence'};
export const LINE = {name: 'line', title: 'Line', unit: 'line of the raw file', format: INTEGER};
export const LINE_COLUMN = {name: 'column', title: 'Column', unit: 'character of the line', format: INTEGER};
export const COUNT = {name: 'count', title: 'Count', unit: 'occurrences', format: INTEGER};
export const RUNNING_WORDS = {name: 'words', title: 'Words', unit: 'running words', format: INTEGER};
export const TERM_WORDS = {name: 'words', title: 'Words', unit: 'words of the term', format: INTEGER};
export const PER_10000 = {
  name: 'per10000',
  title: 'Per 10,000',
  unit: 'occurrences per 10,000 words',
  format: decimal(1),
};
export const PER_MILLION = {
  name: 'perMillion',
  title: 'Per million',
  unit: 'occurrences per million words',
  format: decimal(0),
};
/** `stop` on the row that pools hidden terms, else empty. */
export const HIDDEN = {name: 'hidden', title: 'Hidden'};
