import {max} from 'd3';
import type {Json} from '../../model/recipe.ts';
import type {TextSize} from '../../model/table.ts';
import {fitted} from '../drawing/fitted.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {from, layer, lettering, only} from '../drawing/layers.ts';
import {oneDecimal, whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {rounded} from '../drawing/rounded.ts';
import {inkOn, SHADES, shadeStops} from '../drawing/shades.ts';
import {SPACE, TYPE} from '../theme.ts';
import {type HeatFrame, heatLabel, SIZES} from './frame.ts';
import type {HeatRow} from './rows.ts';

type Spec = {readonly [key: string]: Json};

/** The Vega-Lite specification, without what all figures share. */
export function heatSpec(rows: readonly HeatRow[], parts: readonly TextSize[], frame: HeatFrame): Spec {
  const most = max(rows, ({rates}) => max(rates, rate => rate ?? 0)) || 1;
  const cells = rows.flatMap(row => cellsOf(row, parts, most));
  const labels = rows.map(({term}) => ({term, label: heatLabel(term, frame.width)}));
  const terms = rows.map(({term}) => term);
  return {
    data: {values: cells},
    encoding: {y: band('term', 'nominal', terms), x: band('part', 'ordinal', [...parts.keys()])},
    layer: [
      ...shades(cells, most),
      ...figures(cells),
      from(labels, layer('text', 'row-label', {x: {value: 0}, text: {field: 'label'}})),
      ...columnHeads(parts, frame),
      ...unitLines(frame),
    ],
  };
}

function band(field: string, type: string, domain: readonly Json[]): Json {
  return {field, type, axis: null, scale: {type: 'band', domain, paddingInner: 0, paddingOuter: 0}};
}

type Cell = ReturnType<typeof cellsOf>[number];

/** The cells of one row; a rate of nothing is written on bare paper, an undefined one as a dash. */
function cellsOf({term, counts, rates}: HeatRow, parts: readonly TextSize[], most: number) {
  const write = most < 100 ? oneDecimal : whole;
  return parts.map(({title}, part) => {
    const rate = rates[part] ?? null;
    const look = rate === null || rate === 0 ? 'cell-zero' : inkOn(rate / most);
    const written = rate === null ? '–' : rate === 0 ? '0' : write(rate);
    const per10000 = rate === null ? null : rounded(rate);
    return {term, part, title, count: counts[part] ?? 0, per10000, look, written};
  });
}

function shades(cells: readonly Cell[], most: number): readonly Spec[] {
  if (cells.every(({look}) => look === 'cell-zero')) return [];
  const scale = {domain: shadeStops(most), range: SHADES};
  const fill = {field: 'per10000', type: 'quantitative', legend: null, scale};
  return [
    {transform: [{filter: 'datum.per10000 > 0'}], ...layer('rect', 'shade', {x: {field: 'part'}, fill})},
  ];
}

/** The numbers in the cells, in ink that can be read on their shade. */
function figures(cells: readonly Cell[]): readonly Spec[] {
  const looks = (['cell-dark', 'cell-light', 'cell-zero'] as const).filter(look =>
    cells.some(cell => cell.look === look),
  );
  return looks.map(look =>
    only('look', look, layer('text', look, {x: {field: 'part'}, text: {field: 'written'}})),
  );
}

/** Names of the parts above the cells and their sizes under the names, cut short where a column is narrow. */
function columnHeads(parts: readonly TextSize[], frame: HeatFrame): readonly Spec[] {
  const column = plotWidth(frame) / parts.length;
  const middle = (part: number) => hundredth(column * (part + 0.5));
  const line = (fromCells: number) => hundredth(-SPACE.leading * (fromCells + 0.5) - SPACE.gap / 2);
  const short = (text: string, size: number) => fitted(text, column - SPACE.gap, {size});
  return [
    ...parts.map(({title}, i) =>
      lettering(short(printable(title), TYPE.label), 'column-label', {x: middle(i), y: line(1)}),
    ),
    ...parts.map(({words}, i) =>
      lettering(short(whole(words), TYPE.count), 'count-centre', {x: middle(i), y: line(0)}),
    ),
    lettering(SIZES, 'hidden-label', {x: 0, y: line(0)}),
  ];
}

function unitLines(frame: HeatFrame): readonly Spec[] {
  const x = hundredth(plotWidth(frame) / 2);
  return frame.unit.map((text, i) =>
    lettering(text, 'column-label', {
      x,
      y: hundredth(frame.height + SPACE.gap + SPACE.leading * (i + 0.5)),
    }),
  );
}
