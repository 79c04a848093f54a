import {ticks} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import {hundredth} from '../drawing/frame.ts';
import {each, from, layer, lettering} from '../drawing/layers.ts';
import {significant, whole} from '../drawing/number-words.ts';
import {pixels} from '../drawing/pixels.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import {BAR, type Lane, type LineageFrame, type Panel} from './frame.ts';
import type {Attestation} from './rows.ts';

type Spec = {readonly [key: string]: Json};

const BOX = {x: pixels('x'), x2: {field: 'x2'}, y: pixels('y'), y2: {field: 'y2'}};
const POINT = {x: pixels('x'), y: pixels('y')};
const HALF = BAR / 2;

/** The Vega-Lite specification, without what all figures share. */
export function lineageSpec(frame: LineageFrame): Spec {
  const lanes = frame.panels.flatMap(panel => panel.lanes);
  return {
    data: {values: []},
    layer: [
      from(
        frame.columns.map(x => ({x, x2: x, y: 0, y2: frame.height})),
        layer('rule', 'row-line', BOX),
      ),
      ...bands(lanes, frame),
      ...edits(frame),
      ...bars(lanes, frame),
      ...marks(lanes, frame),
      ...labels(lanes),
      ...titles(frame.panels),
      ...heads(frame),
      ...scaleBar(frame),
    ],
  };
}

function columnAt({columns}: LineageFrame, text: number): number {
  return columns[text] ?? 0;
}

/** Top and bottom of a band at a text. */
function edges({middle}: Lane, {per10000}: Attestation, scale: number): readonly [number, number] {
  const half = (per10000 * scale) / 2;
  return [hundredth(middle - half), hundredth(middle + half)];
}

/** From text to text while the wording is attested; a thin broken line over texts that lack it. */
function bands(lanes: readonly Lane[], frame: LineageFrame): readonly Spec[] {
  const steps = lanes.flatMap(lane =>
    lane.attested.slice(1).map((to, i) => ({lane, from: lane.attested[i] as Attestation, to})),
  );
  const whole = steps.filter(step => step.to.text === step.from.text + 1);
  const points = whole.flatMap((step, id) => {
    const [start, end] = [columnAt(frame, step.from.text) + HALF, columnAt(frame, step.to.text) - HALF];
    const [a, b] = [edges(step.lane, step.from, frame.scale), edges(step.lane, step.to, frame.scale)];
    const at = (x: number, [y, y2]: readonly [number, number]) => ({
      term: step.lane.term,
      id,
      x: hundredth(x),
      y,
      y2,
    });
    const [third, middle] = [(end - start) / 3, (start + end) / 2];
    return [at(start, a), at(middle - third / 2, a), at(middle + third / 2, b), at(end, b)];
  });
  const gaps = steps
    .filter(step => step.to.text > step.from.text + 1)
    .map(({lane, ...step}) => ({
      term: lane.term,
      x: hundredth(columnAt(frame, step.from.text) + HALF),
      x2: hundredth(columnAt(frame, step.to.text) - HALF),
      y: lane.middle,
      y2: lane.middle,
    }));
  const area = {
    ...layer('area', 'lineage-band', {...POINT, y2: {field: 'y2'}, detail: {field: 'id'}}),
    mark: {type: 'area', style: 'lineage-band', interpolate: 'basis'},
  };
  return [...each(points, area), ...each(gaps, layer('rule', 'lineage-gap', BOX))];
}

/** A thin line from the wording that was edited to what it became. */
function edits(frame: LineageFrame): readonly Spec[] {
  const points = frame.panels.flatMap(({lanes}, p) =>
    lanes.flatMap((lane, i) => {
      const source = lanes.find(({wording}) => wording === lane.edit?.wording);
      const [first] = lane.attested;
      if (lane.edit === undefined || source === undefined || first === undefined) return [];
      const told = source.attested.find(({text}) => text === lane.edit?.text);
      const start = columnAt(frame, lane.edit.text) + HALF + afterCount(told);
      const end = columnAt(frame, first.text) - HALF - SPACE.gap;
      const middle = (start + end) / 2;
      const at = (x: number, y: number) => ({id: `${p} ${i}`, x: hundredth(x), y});
      return [
        at(start, source.middle),
        at(middle - 2, source.middle),
        at(middle + 2, lane.middle),
        at(end, lane.middle),
      ];
    }),
  );
  return each(points, {
    ...layer('line', 'lineage-edit', {...POINT, detail: {field: 'id'}}),
    mark: {type: 'line', style: 'lineage-edit', interpolate: 'basis'},
  });
}

/** A bar at each text that attests the wording, with its occurrences. */
function bars(lanes: readonly Lane[], frame: LineageFrame): readonly Spec[] {
  const places = lanes.flatMap(lane =>
    lane.attested.map(attestation => {
      const [y, y2] = edges(lane, attestation, frame.scale);
      const x = columnAt(frame, attestation.text);
      return {x: hundredth(x - HALF), x2: hundredth(x + HALF), y, y2, count: whole(attestation.count), lane};
    }),
  );
  const boxes = places.map(({x, x2, y, y2, lane: {term}}) => ({term, x, x2, y, y2}));
  const counts = places.map(({x2, count, lane}) => ({
    term: lane.term,
    x: hundredth(x2 + SPACE.edge),
    y: lane.middle,
    count,
  }));
  return [
    ...each(boxes, layer('rect', 'target', BOX)),
    ...each(counts, layer('text', 'lineage-count', {...POINT, text: {field: 'count'}})),
  ];
}

/** From a bar to what stands behind its count. */
function afterCount(attestation: Attestation | undefined): number {
  const count = attestation === undefined ? '' : whole(attestation.count);
  return SPACE.edge + textWidth(count, TYPE.count) + SPACE.gap;
}

/** A triangle before the first attestation, an upright after the last. */
function marks(lanes: readonly Lane[], frame: LineageFrame): readonly Spec[] {
  const firsts = lanes.flatMap(({term, attested, middle}) => {
    const [first] = attested;
    return first === undefined
      ? []
      : [{term, x: hundredth(columnAt(frame, first.text) - HALF - SPACE.gap), y: middle}];
  });
  const lasts = lanes.flatMap(lane => {
    const last = lane.attested.at(-1);
    if (last === undefined || last.text === frame.columns.length - 1) return [];
    const x = columnAt(frame, last.text) + HALF + afterCount(last);
    return [
      {
        term: lane.term,
        x: hundredth(x),
        x2: hundredth(x),
        y: hundredth(lane.middle - mm(1)),
        y2: hundredth(lane.middle + mm(1)),
      },
    ];
  });
  const triangle = layer('point', 'arrow', POINT);
  return [
    ...each(firsts, {...triangle, mark: {type: 'point', style: 'arrow', shape: 'triangle-right'}}),
    ...each(lasts, layer('rule', 'lineage-end', BOX)),
  ];
}

/** Wordings and edits, on a ground of paper, so that no line runs through their letters. */
function labels(lanes: readonly Lane[]): readonly Spec[] {
  const wordings = lanes.map(({term, label, x, labelAt}) => ({term, x, y: labelAt, text: label}));
  const edited = lanes
    .filter(lane => lane.edited !== '')
    .map(({label, edited, x, labelAt}) => ({
      x: hundredth(x + textWidth(label, TYPE.label) + SPACE.gap),
      y: labelAt,
      text: edited,
    }));
  const text = {...POINT, text: {field: 'text'}};
  const grounds = lanes.map(({label, x, labelAt}) => ({
    x,
    x2: hundredth(x + textWidth(label, TYPE.label)),
    y: hundredth(labelAt - TYPE.label * 0.5),
    y2: hundredth(labelAt + TYPE.label * 0.5),
  }));
  return [
    ...each(grounds, layer('rect', 'ground', BOX)),
    ...each(wordings, layer('text', 'section-label', text)),
    ...each(edited, layer('text', 'count', text)),
  ];
}

/** Names of the phrases, where there are several. */
function titles(panels: readonly Panel[]): readonly Spec[] {
  if (panels.length < 2) return [];
  return panels.map(({phrase, titleAt}) => lettering(phrase, 'heading-left', {x: 0, y: titleAt}));
}

function heads(frame: LineageFrame): readonly Spec[] {
  return frame.heads.flatMap((lines, i) =>
    lines.map((text, k) =>
      lettering(text, k === lines.length - 1 ? 'count-centre' : 'heading-centre', {
        x: columnAt(frame, i),
        y: hundredth(SPACE.leading * (k - lines.length + 0.5) - SPACE.gap),
      }),
    ),
  );
}

/** An upright as high as a round rate, with that rate. */
function scaleBar({scale, most, height}: LineageFrame): readonly Spec[] {
  const rate =
    ticks(0, most, 3)
      .filter(tick => tick > 0 && tick <= most)
      .at(-1) ?? most;
  const y = hundredth(height + SPACE.gap);
  const y2 = hundredth(y + rate * scale);
  return [
    from([{x: 0, x2: hundredth(BAR), y, y2}], layer('rect', 'target', BOX)),
    lettering(`${significant(rate)} per 10\u2009000 words`, 'section-label', {
      x: hundredth(BAR + SPACE.gap),
      y: hundredth(Math.max((y + y2) / 2, y + SPACE.leading / 2)),
    }),
  ];
}
