import type {Json} from '../../model/recipe.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {each, layer, lettering} from '../drawing/layers.ts';
import {pixels} from '../drawing/pixels.ts';
import {rounded} from '../drawing/rounded.ts';
import {inkOn, SHADES} from '../drawing/shades.ts';
import {SPACE} from '../theme.ts';
import type {MatrixFrame} from './frame.ts';
import type {Matrix} from './rows.ts';

type Spec = {readonly [key: string]: Json};

const BOX = {x: pixels('x'), x2: {field: 'x2'}, y: pixels('y'), y2: {field: 'y2'}};

/** The Vega-Lite specification, without what all figures share. */
export function matrixSpec(matrix: Matrix, frame: MatrixFrame): Spec {
  return {
    data: {values: []},
    layer: [...cellLayers(matrix, frame), ...outline(matrix, frame), ...heads(frame), ...below(frame)],
  };
}

/** How dark a value is, from 0 to 1; nothing of a share is bare paper. */
function shadeOf(value: number, {least, most}: MatrixFrame): number {
  return most === least ? 1 : (value - least) / (most - least);
}

function cellLayers({cells, value, passages}: Matrix, frame: MatrixFrame): readonly Spec[] {
  const {column, row} = frame;
  const places = cells.flatMap((line, e) =>
    line.map((cell, l) => ({
      ...{x: hundredth(column * l), x2: hundredth(column * (l + 1))},
      ...{y: hundredth(row * e), y2: hundredth(row * (e + 1))},
      ...{cell, passages: passages[e]?.[l] ?? []},
    })),
  );
  const isBare = (cell: number | null) => cell === null || (frame.least === 0 && cell === 0);
  const shades = places
    .filter(({cell}) => !isBare(cell))
    .map(({cell, passages: behind, ...box}) => ({
      ...box,
      value: rounded(shadeOf(cell ?? 0, frame)),
      ...(behind.length === 0 ? {} : {passages: behind}),
    }));
  const stops = SHADES.map((_, i) => rounded(i / (SHADES.length - 1)));
  const fill = {field: 'value', type: 'quantitative', legend: null, scale: {domain: stops, range: SHADES}};
  const written = frame.isWritten
    ? (['cell-dark', 'cell-light'] as const).flatMap(ink => {
        const own = places.filter(({cell}) => !isBare(cell) && inkOn(shadeOf(cell ?? 0, frame)) === ink);
        const figures = own.map(({x, x2, y, y2, cell}) => ({
          ...{x: hundredth((x + x2) / 2), y: hundredth((y + y2) / 2)},
          text: writtenOf(cell ?? 0, value.digits),
        }));
        return each(figures, layer('text', ink, {x: pixels('x'), y: pixels('y'), text: {field: 'text'}}));
      })
    : [];
  return [...each(shades, layer('rect', 'shade', {...BOX, fill})), ...written];
}

/** A value as its cell shows it; a share that is little but not nothing is not written as 0. */
function writtenOf(value: number, digits: number): string {
  return digits === 0 && value > 0 && value < 0.5 ? '<1' : value.toFixed(digits);
}

/** A thin frame, and a thin line under every fifth part, so that the eye finds its way. */
function outline({earlier, later}: Matrix, frame: MatrixFrame): readonly Spec[] {
  const plot = plotWidth(frame);
  const fifths = (n: number) => Array.from({length: Math.floor((n - 1) / 5)}, (_, i) => 5 * (i + 1));
  const across = [0, ...fifths(earlier.length), earlier.length].map(e => hundredth(frame.row * e));
  const down = [0, ...fifths(later.length), later.length].map(l => hundredth(frame.column * l));
  const lines = [
    ...across.map(y => ({x: 0, x2: plot, y, y2: y})),
    ...down.map(x => ({x, x2: x, y: 0, y2: frame.height})),
  ];
  return each(lines, layer('rule', 'row-line', BOX));
}

function heads(frame: MatrixFrame): readonly Spec[] {
  const over = (line: number, lines: number) =>
    hundredth(SPACE.leading * (line - lines + 0.5) - SPACE.gap / 2);
  const lines = Math.max(...frame.columnHeads.map(({length}) => length));
  const labels = frame.rowLabels.flatMap((text, e) =>
    text === '' ? [] : [{x: 0, y: hundredth(frame.row * (e + 0.5)), text}],
  );
  return [
    ...each(labels, layer('text', 'row-label', {x: pixels('x'), y: pixels('y'), text: {field: 'text'}})),
    ...frame.columnHeads.flatMap((head, l) =>
      head.map((text, i) =>
        lettering(text, 'column-label', {x: hundredth(frame.column * (l + 0.5)), y: over(i, head.length)}),
      ),
    ),
    ...frame.laterHeading.map((text, i) =>
      lettering(text, 'heading-left', {x: 0, y: over(i - lines, frame.laterHeading.length)}),
    ),
    ...frame.earlierHeading.map((text, i) =>
      lettering(text, 'heading-right', {x: -SPACE.gap, y: over(i, frame.earlierHeading.length)}),
    ),
  ];
}

function below(frame: MatrixFrame): readonly Spec[] {
  const line = (i: number) => hundredth(frame.height + SPACE.gap + SPACE.leading * (i + 0.5));
  const left = hundredth(SPACE.edge - frame.left);
  return [
    ...frame.unit.map((text, i) =>
      lettering(text, 'column-label', {x: hundredth(plotWidth(frame) / 2), y: line(i)}),
    ),
    ...frame.names.map((text, i) =>
      lettering(text, 'section-label', {x: left, y: hundredth(line(frame.unit.length + i) + SPACE.gap)}),
    ),
  ];
}
