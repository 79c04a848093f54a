import type {Json} from '../../model/recipe.ts';
import {hundredth, plotWidth} from '../drawing/frame.ts';
import {each, from, layer, lettering} from '../drawing/layers.ts';
import {pixels} from '../drawing/pixels.ts';
import {SPACE, type StyleName} from '../theme.ts';
import {LEADER, type SlopeFrame, type SlopeLabel, type SlopeSide} from './frame.ts';
import {hasLine, sampleOf} from './key.ts';
import {SLOPE_CLASSES, type SlopeClass, type SlopeRows} from './rows.ts';

type Spec = {readonly [key: string]: Json};

const LINE = {x: pixels('x'), x2: {field: 'x2'}, y: pixels('y'), y2: {field: 'y2'}};
const POINT = {x: pixels('x'), y: pixels('y')};

const LOOKS: {readonly [name in SlopeClass]: readonly [line: StyleName, dot: StyleName]} = {
  reworded: ['slope-reworded', 'dot-reworded'],
  grew: ['slope-grew', 'dot-later'],
  shrank: ['slope-shrank', 'dot-earlier'],
  appeared: ['slope-grew', 'dot-later'],
  vanished: ['slope-shrank', 'dot-earlier'],
  stable: ['slope-stable', 'dot-stable'],
  undecided: ['slope-undecided', 'dot-stable'],
};

/** The Vega-Lite specification, without what all figures share. */
export function slopeSpec({slopes}: SlopeRows, frame: SlopeFrame): Spec {
  const plot = plotWidth(frame);
  const drawn = slopes.map((slope, i) => ({
    class: slope.class,
    earlier: frame.earlier.labels[i],
    later: frame.later.labels[i],
  }));
  return {
    data: {values: []},
    layer: [
      from(
        [0, plot].map(x => ({x, x2: x, y: 0, y2: frame.height})),
        layer('rule', 'border', LINE),
      ),
      ...SLOPE_CLASSES.flatMap(name => {
        const own = drawn.filter(slope => slope.class === name);
        return own.length === 0 ? [] : slopeLayers(name, own, plot);
      }),
      ...sideLayers(frame.earlier, {frame, isLeft: true}),
      ...sideLayers(frame.later, {frame, isLeft: false}),
      ...keyLayers(frame),
    ],
  };
}

interface Drawn {
  readonly earlier: SlopeLabel | undefined;
  readonly later: SlopeLabel | undefined;
}

/** The lines of one class from side to side, and dots at their ends; a phrase of one text alone has a dot alone. */
function slopeLayers(name: SlopeClass, slopes: readonly Drawn[], plot: number): readonly Spec[] {
  const [line, dot] = LOOKS[name];
  const lines = slopes.flatMap(({earlier, later}) =>
    earlier === undefined || later === undefined
      ? []
      : [{terms: [...new Set([earlier.term, later.term])], x: 0, x2: plot, y: earlier.dot, y2: later.dot}],
  );
  const dots = slopes.flatMap(({earlier, later}) => [
    ...(earlier === undefined ? [] : [{term: earlier.term, x: 0, y: earlier.dot}]),
    ...(later === undefined ? [] : [{term: later.term, x: plot, y: later.dot}]),
  ]);
  return [...each(lines, layer('rule', line, LINE)), from(dots, layer('point', dot, POINT))];
}

/** Wordings with their numbers, joined to their dots; the text's name above. */
function sideLayers(
  side: SlopeSide,
  {frame, isLeft}: {readonly frame: SlopeFrame; readonly isLeft: boolean},
): readonly Spec[] {
  const plot = plotWidth(frame);
  const out = (distance: number) => hundredth(isLeft ? -distance : plot + distance);
  const labels = side.labels.filter(label => label !== undefined);
  const leaders = labels.map(({dot, at}) => ({x: out(SPACE.edge * 2), x2: out(LEADER), y: dot, y2: at}));
  const wordings = labels.flatMap(({term, lines, at}) =>
    lines.map((text, k) => ({
      term,
      text,
      x: out(LEADER + side.numbers + SPACE.gap),
      y: lineAt(at, k, lines.length),
    })),
  );
  const numbers = labels.map(({term, numbers, at}) => ({
    term,
    text: numbers,
    x: out(LEADER - SPACE.gap / 2),
    y: at,
  }));
  const text = {...POINT, text: {field: 'text'}};
  const edge = hundredth(isLeft ? SPACE.edge - frame.left : plot + frame.right - SPACE.edge);
  const look = isLeft ? 'heading-left' : 'heading-right';
  return [
    ...each(leaders, layer('rule', 'leader', LINE)),
    ...each(wordings, layer('text', isLeft ? 'row-label' : 'row-label-right', text)),
    ...each(numbers, layer('text', isLeft ? 'share-left' : 'count', text)),
    lettering(frame.numbersTitle, isLeft ? 'share-left' : 'count', {
      x: out(-SPACE.gap),
      y: hundredth(-SPACE.gap - SPACE.leading / 2),
    }),
    ...side.heading.map((line, i) =>
      lettering(line, look, {
        x: edge,
        y: hundredth(SPACE.leading * (i - side.heading.length - 0.5) - SPACE.gap),
      }),
    ),
  ];
}

function lineAt(middle: number, k: number, lines: number): number {
  return hundredth(middle + SPACE.leading * (k - (lines - 1) / 2));
}

/** Under the slopes: each class with a piece of its line, or its dot, and how many of its phrases are drawn. */
function keyLayers(frame: SlopeFrame): readonly Spec[] {
  return frame.key.flatMap(({class: name, text, x: fromPaper, line}) => {
    const [look, dot] = LOOKS[name];
    const [x, y] = [
      hundredth(fromPaper - frame.left),
      hundredth(frame.keyTop + SPACE.leading * (line + 0.5)),
    ];
    const isLine = hasLine(name);
    const [start, end] = [hundredth(x + SPACE.edge), hundredth(x + sampleOf(name) - SPACE.edge)];
    const dots = isLine ? [start, end] : [end];
    return [
      ...(isLine ? [from([{x: start, x2: end, y, y2: y}], layer('rule', look, LINE))] : []),
      from(
        dots.map(at => ({x: at, y})),
        layer('point', dot, POINT),
      ),
      lettering(text, 'section-label', {x: hundredth(end + SPACE.gap + SPACE.edge), y}),
    ];
  });
}
