import {g2Homogeneity} from '../measures/keyness/g2-homogeneity.ts';
import {measureColumn} from '../measures/measure-column.ts';
import type {Column, NumberColumn} from '../model/table.ts';
import {formatCount} from '../render/format-count.ts';
import {type ColumnMaker, columnsOver, decimal, HIDDEN, INTEGER, TERM, TERM_WORDS} from './columns.ts';
import {formatOf, testColumns} from './keyness-columns.ts';
import type {ManyCounts} from './many-counts.ts';
import type {ScoredGroup, ScoredMany} from './score-many.ts';
import {wordsInTerm} from './words-in-term.ts';

/** The columns of a table over several texts: one row for each index in `shown`; `pooled` is that of the hidden terms. */
export function manyColumns(
  many: ManyCounts,
  shown: readonly number[],
  {scored, pooled}: {readonly scored: ScoredMany; readonly pooled: number},
): readonly Column[] {
  const column = columnsOver(shown);
  const {g2, tests, groups} = scored;
  const {name, title, sign: about, unit} = g2Homogeneity;
  return [
    column.text(TERM, t => many.terms[t] as string),
    column.number(TERM_WORDS, t => (t === pooled ? null : wordsInTerm(many.terms[t] as string))),
    ...many.labels.flatMap((_, i) => textColumns(column, many, i)),
    column.number(
      {name: measureColumn(name), title, about, unit, format: decimal(2), measure: name},
      t => g2[t] as number,
    ),
    ...testColumns(column, tests),
    ...groups.flatMap(group => groupColumns(column, group)),
    column.text(HIDDEN, t => (t === pooled ? 'stop' : '')),
  ];
}

function textColumns(column: ColumnMaker<number>, many: ManyCounts, i: number): readonly NumberColumn[] {
  const [label, size, counts] = [many.labels[i], many.sizes[i] as number, many.counts[i]];
  const about = `in ${label}, ${formatCount(size)} words`;
  return [
    column.number(
      {name: `text${i + 1}Count`, title: `${label}`, about, unit: 'occurrences', format: INTEGER},
      t => counts?.[t] as number,
    ),
    column.number(
      {
        name: `text${i + 1}PerMillion`,
        title: `${label} per million`,
        about,
        unit: 'occurrences per million words',
        format: decimal(0),
      },
      t => ((counts?.[t] as number) / size) * 1e6,
    ),
  ];
}

function groupColumns(
  column: ColumnMaker<number>,
  {group, scores, tests}: ScoredGroup,
): readonly NumberColumn[] {
  const {prefix, title: of, comparison} = group;
  const against = `${comparison.target.label} against ${comparison.reference.label}`;
  const scoreColumns = scores.map(({column: name, title, about, measure, values}) =>
    column.number(
      {
        name: prefixed(prefix, name),
        title: `${of}: ${title}`,
        about: `${against}: ${about}`,
        unit: measure.unit,
        format: formatOf(measure),
        measure: measure.name,
      },
      t => values[t] as number,
    ),
  );
  const tested = tests === undefined ? [] : testColumns(column, tests);
  const named = tested.map(facts => ({
    ...facts,
    name: prefixed(prefix, facts.name),
    title: `${of}: ${facts.title}`,
    about: `${against}: ${facts.about}`,
  }));
  return [...scoreColumns, ...named];
}

function prefixed(prefix: string, name: string): string {
  return `${prefix}${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
