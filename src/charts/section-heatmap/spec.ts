import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import type {TextSize} from '../../model/table.ts';
import {fitted} from '../drawing/fitted.ts';
import {type Frame, hundredth, plotWidth} from '../drawing/frame.ts';
import {from, layer, lettering, only} from '../drawing/layers.ts';
import {oneDecimal, whole} from '../drawing/number-words.ts';
import {printable} from '../drawing/printable.ts';
import {rounded} from '../drawing/rounded.ts';
import {ROW, SPACE, TYPE, WIDEST_LABEL} from '../theme.ts';
import type {HeatRow} from './rows.ts';
import {inkOn, SHADES, shadeStops} from './shades.ts';

type Spec = {readonly [key: string]: Json};

const LOOKS = ['cell-dark', 'cell-light', 'cell-zero'] as const;
const SIZES = 'words';

/** Under the cells. */
const UNIT = 'Occurrences per 10\u2009000 words of the part';

/** Two lines of type above the cells, one below. */
export const HEAT_MARGINS = {
  top: SPACE.edge + SPACE.leading * 2 + SPACE.gap,
  bottom: SPACE.gap + SPACE.leading + SPACE.edge,
} as const;

/** Paper that leaves room for the terms at the left. */
export function heatFrame(rows: readonly HeatRow[], width: number): Frame {
  const widest = max(rows, ({term}) => textWidth(labelOf(term, width), TYPE.label)) ?? 0;
  const left = Math.max(widest, textWidth(SIZES, TYPE.count));
  return {width, left: hundredth(SPACE.edge + left + SPACE.gap), right: SPACE.edge, ...HEAT_MARGINS};
}

/** The Vega-Lite specification, without what all figures share. */
export function heatSpec(rows: readonly HeatRow[], parts: readonly TextSize[], frame: Frame): Spec {
  const most = max(rows, ({rates}) => max(rates, rate => rate ?? 0)) || 1;
  const cells = rows.flatMap(row => cellsOf(row, parts, most));
  const labels = rows.map(({term}) => ({term, label: labelOf(term, frame.width)}));
  const fill = {
    field: 'per10000',
    type: 'quantitative',
    legend: null,
    scale: {domain: shadeStops(most), range: SHADES},
  };
  return {
    data: {values: cells},
    encoding: {
      y: band(
        'term',
        rows.map(({term}) => term),
      ),
      x: band('part', [...parts.keys()]),
    },
    layer: [
      ...(cells.some(({look}) => look !== 'cell-zero')
        ? [
            {
              transform: [{filter: 'datum.per10000 > 0'}],
              ...layer('rect', 'cell', {x: {field: 'part'}, fill}),
            },
          ]
        : []),
      ...LOOKS.filter(look => cells.some(cell => cell.look === look)).map(look =>
        only('look', look, layer('text', look, {x: {field: 'part'}, text: {field: 'written'}})),
      ),
      from(labels, layer('text', 'row-label', {x: {value: 0}, text: {field: 'label'}})),
      ...columnHeads(parts, frame),
      lettering(UNIT, 'column-label', {
        x: hundredth(plotWidth(frame) / 2),
        y: hundredth(heatHeight(rows) + SPACE.gap + SPACE.leading / 2),
      }),
    ],
  };
}

function labelOf(term: string, width: number): string {
  return fitted(printable(term), width * WIDEST_LABEL, {size: TYPE.label});
}

function band(field: string, domain: readonly Json[]): Json {
  const isRow = field === 'term';
  const scale = {type: 'band', domain, paddingInner: 0, paddingOuter: 0};
  return {field, type: isRow ? 'nominal' : 'ordinal', axis: null, scale};
}

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

/** Names of the parts above the cells and their sizes under the names, cut short where a column is narrow. */
function columnHeads(parts: readonly TextSize[], frame: Frame): readonly Spec[] {
  const column = plotWidth(frame) / parts.length;
  const middle = (part: number) => hundredth(column * (part + 0.5));
  const [nameLine, sizeLine] = [
    -SPACE.leading * 1.5 - SPACE.gap / 2,
    -SPACE.leading * 0.5 - SPACE.gap / 2,
  ].map(hundredth);
  const room = column - SPACE.gap;
  return [
    ...parts.map(({title}, i) =>
      lettering(fitted(printable(title), room, {size: TYPE.label}), 'column-label', {
        x: middle(i),
        y: nameLine ?? 0,
      }),
    ),
    ...parts.map(({words}, i) =>
      lettering(fitted(whole(words), room, {size: TYPE.count}), 'count-centre', {
        x: middle(i),
        y: sizeLine ?? 0,
      }),
    ),
    lettering(SIZES, 'hidden-label', {x: 0, y: sizeLine ?? 0}),
  ];
}

/** Height of the cells in pixels. */
export function heatHeight(rows: readonly HeatRow[]): number {
  return ROW.step * rows.length;
}
