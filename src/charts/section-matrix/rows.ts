import {InputError} from '../../base/errors.ts';
import {named} from '../../base/named.ts';
import {numbers, rowCount, type Table, texts} from '../../model/table.ts';
import {printable} from '../drawing/printable.ts';

/** What a cell may show. */
export interface MatrixValue {
  /** As typed on the command line. */
  readonly name: string;
  readonly column: string;
  /** As the unit line under the cells says it. */
  readonly unit: string;
  /** How it is written in a cell. */
  readonly digits: number;
  /** Whether a high value means that the parts are alike. */
  readonly isLikeness: boolean;
}

/** Every value, the usual first. */
export const MATRIX_VALUES = [
  {
    name: 'reuse',
    column: 'reuseShare',
    unit: 'Share of the later part that is taken over from the earlier, %',
    digits: 0,
    isLikeness: true,
  },
  {
    name: 'cosine',
    column: 'cosine',
    unit: 'Cosine of the word frequencies (1: the same words in the same proportions)',
    digits: 2,
    isLikeness: true,
  },
  {
    name: 'jensen-shannon',
    column: 'jensenShannon',
    unit: 'Jensen–Shannon divergence of the words, bits (0: the same words in the same proportions)',
    digits: 2,
    isLikeness: false,
  },
] as const satisfies readonly MatrixValue[];

/** A part of either text. */
export interface MatrixPart {
  readonly id: string;
  readonly title: string;
  readonly words: number;
}

/** The matrix: `cells[e][l]` is the value of the earlier part e and the later part l; null where it is undefined. */
export interface Matrix {
  readonly value: MatrixValue;
  readonly earlier: readonly MatrixPart[];
  readonly later: readonly MatrixPart[];
  readonly cells: readonly (readonly (number | null)[])[];
  /** The numbers of the passages that the parts of each cell share. */
  readonly passages: readonly (readonly (readonly number[])[])[];
}

/** Shares of what is taken over, or what was asked for; likeness of words where nothing is taken over. InputError when there is no part. */
export function matrixOf(table: Table, measure: string | undefined): Matrix {
  if (rowCount(table) === 0) {
    throw new InputError(`nothing to draw: ${table.name} has no part; expected two texts with words`);
  }
  const value = measure === undefined ? usualValue(table) : named('value', measure, MATRIX_VALUES);
  const [earlier, later] = [partsOf(table, 'earlier'), partsOf(table, 'later')];
  const [earlierIds, laterIds] = [texts(table, 'earlier'), texts(table, 'later')];
  const rowOf = new Map(earlierIds.map((id, row) => [`${id}\n${laterIds[row]}`, row]));
  const [scores, shared] = [numbers(table, value.column), texts(table, 'passages')];
  const inCells = <T>(of: (row: number | undefined) => T) =>
    earlier.map(e => later.map(l => of(rowOf.get(`${e.id}\n${l.id}`))));
  return {
    ...{value, earlier, later},
    cells: inCells(row => (row === undefined ? null : (scores[row] ?? null))),
    passages: inCells(row => (row === undefined ? [] : numbersIn(shared[row] ?? ''))),
  };
}

function numbersIn(list: string): readonly number[] {
  return list.split(' ').filter(Boolean).map(Number);
}

function usualValue(table: Table): MatrixValue {
  const [reuse, cosine] = MATRIX_VALUES;
  return numbers(table, reuse.column).some(share => share !== null && share > 0) ? reuse : cosine;
}

function partsOf(table: Table, side: 'earlier' | 'later'): readonly MatrixPart[] {
  const [ids, titles] = [texts(table, side), texts(table, `${side}Title`)];
  const words = numbers(table, `${side}Words`);
  const parts = new Map<string, MatrixPart>();
  ids.forEach((id, row) => {
    if (id === null || parts.has(id)) return;
    parts.set(id, {id, title: printable(titles[row] ?? id), words: words[row] ?? 0});
  });
  return [...parts.values()];
}
