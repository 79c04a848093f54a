import {greatest, tickStep, ticks} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {each, from, layer, lettering} from '../drawing/layers.ts';
import {whole} from '../drawing/number-words.ts';
import {pixels} from '../drawing/pixels.ts';
import {spread} from '../drawing/spread.ts';
import {mm, SPACE, type StyleName, TYPE} from '../theme.ts';
import {type ReuseFrame, type ReuseRow, SHARES} from './frame.ts';
import type {ReusePassage, ReusePlace} from './rows.ts';

type Spec = {readonly [key: string]: Json};

const BOX = {x: pixels('x'), x2: {field: 'x2'}, y: pixels('y'), y2: {field: 'y2'}};
const TEXT = {x: pixels('x'), y: pixels('y'), text: {field: 'text'}};

/** The Vega-Lite specification, without what all figures share. */
export function reuseSpec(passages: readonly ReusePassage[], frame: ReuseFrame): Spec {
  const plot = plotWidth(frame);
  const bars = frame.rows.map(({words, y}) => ({from: 0, to: words, y, y2: hundredth(y + frame.bar)}));
  const numbered = passages.slice(0, frame.list.length);
  const others = passages.slice(frame.list.length);
  const x = {type: 'quantitative', scale: {domain: [0, frame.words], nice: false}, axis: axisOf(frame)};
  const ends = {x: {field: 'from'}, x2: {field: 'to'}, y: BOX.y, y2: BOX.y2};
  return {
    data: {values: bars},
    encoding: {x},
    layer: [
      ...links(others, frame, 'reuse-link-other'),
      ...links(numbered, frame, 'reuse-link'),
      layer('rect', 'ground', ends),
      ...places(others, frame, 'hidden'),
      ...places(numbered, frame, 'target'),
      layer('rect', 'block-outline', ends),
      ...(frame.isNumbered ? numbers(numbered, frame) : []),
      ...labels(frame, plot),
    ],
  };
}

function pixelOf(word: number, frame: ReuseFrame): number {
  return hundredth((word / frame.words) * plotWidth(frame));
}

function rowOf(frame: ReuseFrame, text: number): ReuseRow | undefined {
  return frame.rows.find(row => row.text === text);
}

function places(passages: readonly ReusePassage[], frame: ReuseFrame, style: StyleName): readonly Spec[] {
  const boxes = passages.flatMap(({passage, places}) =>
    places.flatMap(({text, from, to}) => {
      const row = rowOf(frame, text);
      if (row === undefined) return [];
      const [x, x2] = [pixelOf(from, frame), pixelOf(to, frame)];
      return [{passage, x, x2: Math.max(x2, hundredth(x + 0.4)), y: row.y, y2: hundredth(row.y + frame.bar)}];
    }),
  );
  return each(boxes, layer('rect', style, BOX));
}

/** From a text to the next one that has the passage, behind the bars between them. */
function links(passages: readonly ReusePassage[], frame: ReuseFrame, style: StyleName): readonly Spec[] {
  const points = passages.flatMap(({passage, places}, p) => {
    const rows = byRow(places, frame);
    return rows.slice(1).flatMap((lower, k) => {
      const upper = rows[k] as Placed;
      return lower.places.flatMap((to, i) => {
        const start = upper.places[Math.min(i, upper.places.length - 1)] as ReusePlace;
        return band(
          `${p} ${k} ${i}`,
          {passage, start, end: to, top: upper.row.y + frame.bar, foot: lower.row.y},
          frame,
        );
      });
    });
  });
  const drawn = layer('area', style, {
    ...{y: pixels('y'), x: pixels('x'), x2: {field: 'x2'}, detail: {field: 'id'}},
  });
  return each(points, {...drawn, mark: {type: 'area', style, orient: 'horizontal'}});
}

interface Placed {
  readonly row: ReuseRow;
  readonly places: readonly ReusePlace[];
}

function byRow(places: readonly ReusePlace[], frame: ReuseFrame): readonly Placed[] {
  return frame.rows.flatMap(row => {
    const own = places.filter(({text}) => text === row.text);
    return own.length === 0 ? [] : [{row, places: own}];
  });
}

interface Link {
  readonly passage: number;
  readonly start: ReusePlace;
  readonly end: ReusePlace;
  readonly top: number;
  readonly foot: number;
}

function band(id: string, {passage, start, end, top, foot}: Link, frame: ReuseFrame): readonly Json[] {
  const at = ({from, to}: ReusePlace, y: number) => ({
    ...{passage, id, y: hundredth(y), x: pixelOf(from, frame)},
    x2: Math.max(pixelOf(to, frame), hundredth(pixelOf(from, frame) + 0.4)),
  });
  return [at(start, top), at(end, foot)];
}

/** The number of each numbered passage over its longest place in a text, beside one another where they would meet. */
function numbers(passages: readonly ReusePassage[], frame: ReuseFrame): readonly Spec[] {
  const plot = plotWidth(frame);
  const step = textWidth(whole(passages.length), TYPE.count) + SPACE.edge;
  const all = frame.rows.flatMap(row => {
    const own = passages.flatMap(({places}, p) => {
      const longest = greatest(
        places.filter(({text}) => text === row.text),
        (a, b) => a.to - a.from - (b.to - b.from) || b.from - a.from,
      );
      return longest === undefined ? [] : [{p, at: pixelOf((longest.from + longest.to) / 2, frame)}];
    });
    const shown = own.slice(0, Math.floor(plot / step));
    const xs = spread(
      shown.map(({at}) => at),
      {from: step / 2, to: plot - step / 2, step},
    );
    return shown.map(({p}, k) => ({
      passage: passages[p]?.passage ?? 0,
      x: hundredth(xs[k] ?? 0),
      y: hundredth(row.y - SPACE.leading / 2),
      text: whole(p + 1),
    }));
  });
  return each(all, layer('text', 'reuse-number', TEXT));
}

/** Names of the texts, their shares, what the shares are, and the list of the numbered passages. */
function labels(frame: ReuseFrame, plot: number): readonly Spec[] {
  const middle = (y: number) => hundredth(y + frame.bar / 2);
  const names = frame.rows.map(({label, y}) => ({x: 0, y: middle(y), text: label}));
  const edge = hundredth(plot + frame.right - SPACE.edge);
  const shares = frame.rows.map(({share, y}) => ({x: edge, y: middle(y), text: share}));
  const under = hundredth(frame.height + frame.bottom - SPACE.leading * frame.list.length - SPACE.edge);
  return [
    from(names, layer('text', 'row-label', TEXT)),
    from(shares, layer('text', 'count-right', TEXT)),
    lettering(SHARES, 'count-right', {x: edge, y: hundredth(-SPACE.leading / 2 - SPACE.gap)}),
    ...frame.list.map((text, i) =>
      lettering(text, 'section-label', {
        x: hundredth(SPACE.edge - frame.left),
        y: hundredth(under + SPACE.leading * (i + 0.5)),
      }),
    ),
  ];
}

function axisOf(frame: ReuseFrame): Json {
  const count = Math.max(2, Math.floor(plotWidth(frame) / mm(16)));
  const least = Math.max(1, tickStep(0, frame.words, count));
  return {
    values: ticks(0, frame.words, count).filter(tick => tick % least === 0),
    format: ',.0f',
    title: frame.axis,
  };
}
