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

/** Where something stands, as a footnote would say it. */
export const CITATION = {name: 'citation', title: 'Citation', about: 'text:part.paragraph.sentence'};

/** Where something stands in the raw file. */
export const LINE = {name: 'line', title: 'Line', unit: 'line of the raw file', format: INTEGER};

/** And on which place of that line. */
export const LINE_COLUMN = {name: 'column', title: 'Column', unit: 'character of the line', format: INTEGER};
