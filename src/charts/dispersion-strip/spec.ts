import {max, sum, tickStep, ticks} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import type {TextSize} from '../../model/table.ts';
import {axisTitle} from '../drawing/axis-title.ts';
import {axisRoom, type Frame, hundredth, plotWidth} from '../drawing/frame.ts';
import {from, layer} from '../drawing/layers.ts';
import {whole} from '../drawing/number-words.ts';
import {rowsAxis} from '../drawing/rows-axis.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import {FLAG_LINES, type SectionFlag, sectionFlags} from './flags.ts';
import type {StripRow} from './rows.ts';

type Spec = {readonly [key: string]: Json};

/** Paper and section names of a strip. */
export interface StripFrame extends Frame {
  readonly flags: readonly SectionFlag[];
  readonly words: number;
}

const AXIS = 'Running words from the beginning';

/** The most a strip's margins can be, to know how many rows fit. */
export const STRIP_MARGINS = {top: SPACE.edge + SPACE.leading * FLAG_LINES, bottom: axisRoom(1)} as const;

/** Paper that leaves room for the terms at the left, the counts at the right, the section names above. */
export function stripFrame(
  rows: readonly StripRow[],
  sections: readonly TextSize[],
  width: number,
): StripFrame {
  const labels = max(rows, ({label}) => textWidth(label, TYPE.label)) ?? 0;
  const counts = max(rows, ({positions}) => textWidth(whole(positions.length), TYPE.count)) ?? 0;
  const words = sum(sections, section => section.words);
  const tick = textWidth(whole(words), TYPE.label) / 2;
  const left = hundredth(SPACE.edge + Math.max(labels + SPACE.gap, textWidth('0', TYPE.label)));
  const right = rightOf(Math.max(counts + SPACE.gap, tick), sections, width - left);
  const flags = sectionFlags(sections, width - left - right);
  const lines = 1 + (max(flags, ({level}) => level) ?? 0);
  const top = hundredth(SPACE.edge + SPACE.leading * lines);
  return {width, left, right, top, bottom: axisRoom(1), flags, words};
}

/** The right margin: as wide as the counts, or as the name of a short last section. The plot shrinks as it grows. */
function rightOf(least: number, sections: readonly TextSize[], room: number): number {
  let right = least;
  for (let round = 0; round < 10; round++) {
    const plot = room - right - SPACE.edge;
    right = Math.max(right, ...sectionFlags(sections, plot).map(({end}) => end - plot));
  }
  return hundredth(right + SPACE.edge);
}

/** The Vega-Lite specification, without what all figures share. */
export function stripSpec(rows: readonly StripRow[], frame: StripFrame, height: number): Spec {
  const plot = plotWidth(frame);
  const occurrences = rows.flatMap(({term, positions}) => positions.map(position => ({term, position})));
  const labels = rows.map(({term, label, positions}) => ({term, label, count: whole(positions.length)}));
  const x = {type: 'quantitative', scale: {domain: [0, frame.words], nice: false}, axis: axisOf(frame)};
  return {
    data: {values: occurrences},
    encoding: {y: rowsAxis(rows.map(({term}) => term)), x},
    layer: [
      from(labels, layer('rule', 'row-line', {x: {value: 0}, x2: {value: plot}})),
      ...borders(frame.flags, height),
      layer('tick', 'occurrence', {x: {field: 'position'}}),
      from(labels, layer('text', 'row-label', {x: {value: 0}, text: {field: 'label'}})),
      from(
        labels,
        layer('text', 'count-right', {
          x: {value: hundredth(plot + frame.right - SPACE.edge)},
          text: {field: 'count'},
        }),
      ),
    ],
  };
}

function borders(flags: readonly SectionFlag[], height: number): readonly Spec[] {
  const poles = flags.map(({begins, level}) => ({section: begins, top: poleTop(level)}));
  const names = flags.filter(({level}) => level >= 0);
  return [
    ...poles.map(({section, top}) =>
      from(
        [],
        layer('rule', 'border', {x: {datum: section}, y: {value: top}, y2: {value: hundredth(height)}}),
      ),
    ),
    ...names.map(({name, x, level}) =>
      from(
        [],
        layer('text', 'section-label', {x: {value: x}, y: {value: nameLine(level)}, text: {value: name}}),
      ),
    ),
  ];
}

function poleTop(level: number): number {
  return level < 0 ? 0 : hundredth(-SPACE.leading * (level + 1));
}

function nameLine(level: number): number {
  return hundredth(-SPACE.leading * (level + 0.5));
}

function axisOf(frame: StripFrame): Json {
  const count = Math.max(2, Math.floor(plotWidth(frame) / mm(16)));
  const whole = Math.max(1, tickStep(0, frame.words, count));
  return {
    values: ticks(0, frame.words, count).filter(tick => tick % whole === 0),
    format: ',.0f',
    title: axisTitle(AXIS, frame),
  };
}
