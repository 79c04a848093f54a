import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import type {TextSize} from '../../model/table.ts';
import {fitted} from '../drawing/fitted.ts';
import {axisRoom, hundredth} from '../drawing/frame.ts';
import {from, layer, lettering} from '../drawing/layers.ts';
import {counted, whole} from '../drawing/number-words.ts';
import {pixels} from '../drawing/pixels.ts';
import {ROW, SPACE, type StyleName, TYPE} from '../theme.ts';
import {INSET, type ShiftFrame} from './frame.ts';
import type {ShiftRows} from './rows.ts';

type Spec = {readonly [key: string]: Json};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Under the axis: how long the texts are, and how much of all shifts the first so many terms make up. */
export function shiftInsets(
  rows: ShiftRows,
  frame: ShiftFrame,
  sides: readonly [target: TextSize, reference: TextSize],
): readonly Spec[] {
  const [from, to] = [SPACE.edge - frame.left, frame.width - frame.left - SPACE.edge];
  const top = hundredth(frame.height + axisRoom(frame.axisTitle.length) + INSET.gap + SPACE.leading);
  const bottom = hundredth(top + INSET.height);
  const middle = hundredth(from + (to - from) * 0.46);
  const ticks = textWidth('100 %', TYPE.label) + SPACE.gap * 2;
  return [
    ...sizeBars(sides, {left: from, right: hundredth(middle - SPACE.gap * 2), top, bottom}),
    ...curve(rows, {left: hundredth(middle + ticks), right: hundredth(to - SPACE.gap * 3), top, bottom}),
  ];
}

/** How many words each text has, in its colour, its name above its bar. */
function sizeBars(sides: readonly [TextSize, TextSize], {left, right, top}: Box): readonly Spec[] {
  const most = max(sides, ({words}) => words) || 1;
  const room = right - left - (max(sides, ({words}) => textWidth(whole(words), TYPE.count)) ?? 0) - SPACE.gap;
  const looks = ['target', 'reference'] as const;
  const step = INSET.height / 2;
  return sides
    .flatMap(({title, words}, i) => {
      const y = hundredth(top + step * i + SPACE.leading - SPACE.edge / 2);
      const end = hundredth(left + (room * words) / most);
      const name = fitted(title, right - left, {size: TYPE.label});
      return [
        lettering(name, 'section-label', {x: left, y: hundredth(y - SPACE.leading / 2)}),
        from(
          [{x: left, x2: end, y, y2: hundredth(y + ROW.thickness * 0.8)}],
          layer('rect', looks[i] as StyleName, {
            x: pixels('x'),
            x2: {field: 'x2'},
            y: pixels('y'),
            y2: {field: 'y2'},
          }),
        ),
        lettering(whole(words), 'count', {x: end, y: hundredth(y + ROW.thickness * 0.4)}),
      ];
    })
    .concat(
      lettering('Words of the texts', 'inset-title', {
        x: left,
        y: hundredth(top - SPACE.leading / 2 - SPACE.edge),
      }),
    );
}

/** The share of all contributions that the first so many terms make up; broken where terms are pooled. */
function curve(rows: ShiftRows, {left, right, top, bottom}: Box): readonly Spec[] {
  const single = cumulated(rows.bars.map(({share}) => ({terms: 1, share})));
  const pools = cumulated([...rows.bars.map(({share}) => ({terms: 1, share})), ...rows.pools]).slice(
    Math.max(0, single.length - 1),
  );
  const most = Math.max(2, pools.at(-1)?.terms ?? single.length);
  const x = (terms: number) => hundredth(left + ((right - left) * Math.log(terms)) / Math.log(most));
  const y = (share: number) => hundredth(bottom - ((bottom - top) * share) / 100);
  const line = (points: readonly Summed[], style: StyleName) =>
    from(
      points.map(({terms, share}) => ({x: x(terms), y: y(share)})),
      layer('line', style, {x: pixels('x'), y: pixels('y')}),
    );
  const last = single.at(-1) ?? {terms: 1, share: 0};
  const dot = {x: x(last.terms), y: y(last.share)};
  const title = fitted('Share of the whole, by terms', right - left + SPACE.gap * 2, {size: TYPE.label});
  return [
    ...axes({left, right, top, bottom}, {x, most}),
    line(single, 'curve'),
    ...(rows.pools.length === 0 ? [] : [line(pools, 'curve-open')]),
    from([dot], layer('point', 'dot', {x: pixels('x'), y: pixels('y')})),
    dotLabel(last, {left, dot}),
    lettering(title, 'inset-title', {x: left, y: hundredth(top - SPACE.leading / 2 - SPACE.edge)}),
  ];
}

/** Beside the dot where the curve is not: above it while that is low, else below. */
function dotLabel(
  {terms, share}: Summed,
  {left, dot}: {readonly left: number; readonly dot: {readonly x: number; readonly y: number}},
): Spec {
  const text = `${counted(terms, 'term')}: ${whole(share)} %`;
  if (share >= 55) return lettering(text, 'count', {x: dot.x, y: hundredth(dot.y + SPACE.gap * 2)});
  const y = hundredth(dot.y - SPACE.leading / 2 - SPACE.edge);
  const isRoom = dot.x - textWidth(text, TYPE.count) - SPACE.gap >= left;
  return isRoom
    ? lettering(text, 'count-right', {x: dot.x, y})
    : lettering(text, 'count', {x: left, y: hundredth(y - SPACE.leading)});
}

interface Summed {
  readonly terms: number;
  readonly share: number;
}

/** Running sums; the first point is the first term. */
function cumulated(steps: readonly Summed[]): readonly Summed[] {
  const sums: Summed[] = [];
  for (const {terms, share} of steps) {
    const before = sums.at(-1) ?? {terms: 0, share: 0};
    sums.push({terms: before.terms + terms, share: before.share + share});
  }
  return sums;
}

/** Two thin axes with their numbers: per cent upwards, terms on a logarithmic scale to the right. */
function axes(
  {left, right, top, bottom}: Box,
  {x, most}: {readonly x: (terms: number) => number; readonly most: number},
): readonly Spec[] {
  const rule = (start: readonly [number, number], end: readonly [number, number]) => ({
    ...{x: start[0], y: start[1], x2: end[0], y2: end[1]},
  });
  const powers = [1, 10, 100, 1000, 10_000, 100_000].filter(power => power <= most);
  const ticks = powers.map(power => rule([x(power), bottom], [x(power), hundredth(bottom + SPACE.tick)]));
  const lines = [rule([left, bottom], [right, bottom]), rule([left, top], [left, bottom]), ...ticks];
  return [
    from(
      lines,
      layer('rule', 'axis-line', {x: pixels('x'), x2: {field: 'x2'}, y: pixels('y'), y2: {field: 'y2'}}),
    ),
    ...powers.map(power =>
      lettering(whole(power), 'column-label', {
        x: x(power),
        y: hundredth(bottom + SPACE.tick * 2 + SPACE.leading / 2),
      }),
    ),
    lettering('100 %', 'row-label', {x: left, y: top}),
    lettering('0', 'row-label', {x: left, y: bottom}),
  ];
}
