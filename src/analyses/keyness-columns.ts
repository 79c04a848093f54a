import type {Comparison, Side} from '../model/comparison.ts';
import type {Column, NumberColumn} from '../model/table.ts';
import {
  type ColumnMaker,
  columnsOver,
  decimal,
  HIDDEN,
  INTEGER,
  signed,
  TERM,
  TERM_WORDS,
} from './columns.ts';
import type {KeynessScores} from './score-keyness.ts';
import {wordsInTerm} from './words-in-term.ts';

/** The columns of a table of keyness: one row for each index in `shown`; `pooled` is that of the hidden terms. */
export function keynessColumns(
  {terms, target, reference}: Comparison,
  shown: readonly number[],
  {scores: {scores, p}, pooled}: {readonly scores: KeynessScores; readonly pooled: number},
): readonly Column[] {
  const column = columnsOver(shown);
  return [
    column.text(TERM, t => terms[t] as string),
    column.number(TERM_WORDS, t => (t === pooled ? null : wordsInTerm(terms[t] as string))),
    ...sideColumns(column, {name: 'target', title: 'Target', side: target}),
    ...sideColumns(column, {name: 'reference', title: 'Reference', side: reference}),
    ...scores.map(({column: name, title, about, measure, values}) =>
      column.number(
        {name, title, about, unit: measure.unit, format: signed(2), measure: measure.name},
        t => values[t] as number,
      ),
    ),
    ...(p === undefined ? [] : testColumns(column, p)),
    column.text(HIDDEN, t => (t === pooled ? 'stop' : '')),
  ];
}

function sideColumns(
  column: ColumnMaker<number>,
  {name, title, side}: {readonly name: string; readonly title: string; readonly side: Side},
): readonly NumberColumn[] {
  const {label, counts, size} = side;
  const about = `in ${label}, ${size} words`;
  const rate = {name: `${name}PerMillion`, title: `${title} per million`, about, format: decimal(0)};
  return [
    column.number(
      {name: `${name}Count`, title, about, unit: 'occurrences', format: INTEGER},
      t => counts[t] as number,
    ),
    column.number(
      {...rate, unit: 'occurrences per million words'},
      t => ((counts[t] as number) / size) * 1e6,
    ),
  ];
}

function testColumns(
  column: ColumnMaker<number>,
  p: NonNullable<KeynessScores['p']>,
): readonly NumberColumn[] {
  const facts = {unit: 'probability', format: {style: 'p'}} as const;
  return [
    column.number({name: 'p', title: 'p', ...facts}, t => p.raw[t] as number),
    column.number({name: 'pBh', title: 'p (BH)', ...facts}, t => p.bh[t] as number),
    column.number({name: 'pBonferroni', title: 'p (Bonf.)', ...facts}, t => p.bonferroni[t] as number),
  ];
}
