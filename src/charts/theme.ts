import type {Json} from '../model/recipe.ts';

/** Pixels (1/96 inch, as CSS and SVG count them) of a length in millimetres, to a hundredth. */
export function mm(length: number): number {
  return Math.round((length * 9600) / 25.4) / 100;
}

/** Pixels of a length in points, to a hundredth. */
export function pt(length: number): number {
  return Math.round((length * 9600) / 72) / 100;
}

/** Colours that carry meaning; dark to light they also differ in greyscale. */
export const COLOURS = {
  target: '#004488',
  targetPale: '#9DB7D5',
  reference: '#D55E00',
  referencePale: '#F2BE97',
  third: '#88CCEE',
  kept: '#2B2B2B',
  edited: '#0072B2',
  moved: '#E69F00',
  hidden: '#B3B3B3',
  ink: '#000000',
  interval: '#222222',
  quiet: '#555555',
  faint: '#D9D9D9',
  paper: '#FFFFFF',
} as const;

/** Sizes of type at print, in pixels. */
export const TYPE = {label: pt(7), count: pt(6.5), cell: pt(6.5)} as const;

/** Thickness of lines at print, in pixels. */
export const LINES = {
  axis: pt(0.5),
  faint: pt(0.35), // still 0.25 pt where the type is set at 5 pt
  zero: pt(0.75),
  interval: pt(0.75),
  tick: pt(0.75),
  curve: pt(1.25),
  slope: pt(1),
} as const;

/** Distances, in pixels: between a label and what it names, between lines of type, and round the whole figure. */
export const SPACE = {gap: pt(3), leading: pt(8.4), edge: pt(1.5), tick: pt(2), axisTitle: pt(2.5)} as const;

/** Rows of bars or ticks: their thickness and the distance from one to the next, in pixels. */
export const ROW = {thickness: mm(2.6), step: mm(4)} as const;

/** Share of a row that is empty. */
export const ROW_PADDING = 0.35;

/** No label of a row is wider than this share of the figure; a longer one is cut short. */
export const WIDEST_LABEL = 0.35;

/** Widths of a figure in a journal, in millimetres: one column, one and a half, two. */
export const WIDTHS = {narrow: 89, middle: 120, wide: 183} as const;

/** No figure is higher than this, in millimetres: the type area of a page less its caption. */
export const HIGHEST = 170;

/** The face of all figures, with faces of the same widths for where it is not installed. */
export const FACE = 'Arimo, Arial, Helvetica, sans-serif';

const text = (size: number, color: string, more: {readonly [name: string]: Json} = {}) => ({
  font: FACE,
  fontSize: size,
  color,
  baseline: 'middle',
  lineHeight: SPACE.leading,
  ...more,
});

const dot = (color: string) => ({
  color,
  filled: true,
  opacity: 1,
  stroke: COLOURS.paper,
  strokeWidth: LINES.faint,
});

const DASH = [pt(3), pt(1.5)];

const curve = (color: string, strokeDash?: readonly number[]) => ({
  color,
  strokeWidth: LINES.curve,
  ...(strokeDash === undefined ? {} : {strokeDash}),
});

/** How every kind of mark looks; charts call them by these names and set no colour or face of their own. */
const STYLES = {
  'row-label': text(TYPE.label, COLOURS.ink, {align: 'right', dx: -SPACE.gap}),
  'row-label-right': text(TYPE.label, COLOURS.ink, {align: 'left', dx: SPACE.gap}),
  'hidden-label': text(TYPE.label, COLOURS.quiet, {align: 'right', dx: -SPACE.gap}),
  'hidden-label-right': text(TYPE.label, COLOURS.quiet, {align: 'left', dx: SPACE.gap}),
  count: text(TYPE.count, COLOURS.quiet, {align: 'left', dx: SPACE.gap}),
  'count-right': text(TYPE.count, COLOURS.quiet, {align: 'right'}),
  'count-centre': text(TYPE.count, COLOURS.quiet, {align: 'center'}),
  'column-label': text(TYPE.label, COLOURS.ink, {align: 'center'}),
  'section-label': text(TYPE.label, COLOURS.ink, {align: 'left'}),
  shade: {stroke: COLOURS.paper, strokeWidth: LINES.axis},
  'cell-dark': text(TYPE.cell, COLOURS.ink, {align: 'center'}),
  'cell-light': text(TYPE.cell, COLOURS.paper, {align: 'center'}),
  'cell-zero': text(TYPE.cell, COLOURS.quiet, {align: 'center'}),
  'target-heading': text(TYPE.label, COLOURS.target, {align: 'left', fontWeight: 'bold', dx: SPACE.gap}),
  'reference-heading': text(TYPE.label, COLOURS.reference, {
    align: 'right',
    fontWeight: 'bold',
    dx: -SPACE.gap,
  }),
  'target-count': text(TYPE.count, COLOURS.target, {align: 'right', dx: -SPACE.gap}),
  'reference-count': text(TYPE.count, COLOURS.reference, {align: 'left', dx: SPACE.gap}),
  target: {color: COLOURS.target},
  'target-pale': {color: COLOURS.targetPale},
  reference: {color: COLOURS.reference},
  'reference-pale': {color: COLOURS.referencePale},
  hidden: {color: COLOURS.hidden},
  break: {color: COLOURS.paper, filled: true, opacity: 1},
  interval: {color: COLOURS.interval, strokeWidth: LINES.interval},
  'interval-inside': {color: COLOURS.paper, strokeWidth: LINES.interval},
  arrow: {color: COLOURS.interval, filled: true, opacity: 1, size: 20},
  'zero-line': {color: COLOURS.ink, strokeWidth: LINES.zero},
  'dot-target': dot(COLOURS.target),
  'dot-target-pale': dot(COLOURS.targetPale),
  'dot-reference': dot(COLOURS.reference),
  'dot-reference-pale': dot(COLOURS.referencePale),
  'dot-neutral': dot(COLOURS.hidden),
  'dot-label-left': text(TYPE.label, COLOURS.ink, {align: 'left'}),
  'dot-label-right': text(TYPE.label, COLOURS.ink, {align: 'right'}),
  'dot-label-center': text(TYPE.label, COLOURS.ink, {align: 'center'}),
  'text-label-left': text(TYPE.label, COLOURS.ink, {align: 'left', fontWeight: 'bold'}),
  'text-label-right': text(TYPE.label, COLOURS.ink, {align: 'right', fontWeight: 'bold'}),
  'text-label-center': text(TYPE.label, COLOURS.ink, {align: 'center', fontWeight: 'bold'}),
  'term-label-left': text(TYPE.label, COLOURS.quiet, {align: 'left'}),
  'term-label-right': text(TYPE.label, COLOURS.quiet, {align: 'right'}),
  'term-label-center': text(TYPE.label, COLOURS.quiet, {align: 'center'}),
  'group-1': {...dot(COLOURS.target), shape: 'circle', size: 28},
  'group-2': {...dot(COLOURS.reference), shape: 'square', size: 28},
  'group-3': {...dot(COLOURS.third), shape: 'triangle-up', size: 28},
  'group-4': {...dot(COLOURS.ink), shape: 'diamond', size: 28},
  'arrow-shaft': {color: COLOURS.quiet, strokeWidth: LINES.axis},
  'arrow-head': {color: COLOURS.quiet, filled: true, opacity: 1, size: 32, shape: 'M0,0L-1.4,0.5L-1.4,-0.5Z'},
  leader: {color: COLOURS.quiet, strokeWidth: LINES.faint},
  'equal-line': {color: COLOURS.ink, strokeWidth: LINES.axis},
  'target-title': text(TYPE.label, COLOURS.target, {align: 'left'}),
  'reference-axis': {titleColor: COLOURS.reference},
  'dot-label-strong': text(TYPE.label, COLOURS.ink, {align: 'center', fontWeight: 'bold'}),
  'label-ground': {color: COLOURS.paper},
  edge: {color: COLOURS.hidden},
  'curve-target': curve(COLOURS.target),
  'curve-reference': curve(COLOURS.reference),
  'curve-third': curve(COLOURS.third),
  'curve-ink': curve(COLOURS.ink),
  'curve-target-dashed': curve(COLOURS.target, DASH),
  'curve-reference-dashed': curve(COLOURS.reference, DASH),
  'curve-third-dashed': curve(COLOURS.third, DASH),
  'curve-ink-dashed': curve(COLOURS.ink, DASH),
  branch: {color: COLOURS.ink, strokeWidth: LINES.zero, strokeCap: 'square'},
  'cell-diamond': {filled: true, opacity: 1, stroke: COLOURS.paper, strokeWidth: LINES.faint},
  'rank-of-target': text(TYPE.count, COLOURS.target, {align: 'left', dx: SPACE.gap}),
  'rank-of-reference': text(TYPE.count, COLOURS.reference, {align: 'right', dx: -SPACE.gap}),
  'count-left-of': text(TYPE.count, COLOURS.quiet, {align: 'right', dx: -SPACE.gap}),
  threshold: {color: COLOURS.quiet, strokeWidth: LINES.faint},
  'threshold-label': text(TYPE.count, COLOURS.quiet, {align: 'left', dx: SPACE.gap}),
  border: {color: COLOURS.hidden, strokeWidth: LINES.axis},
  'row-line': {color: COLOURS.faint, strokeWidth: LINES.faint},
  kept: {color: COLOURS.kept},
  edited: {color: COLOURS.edited},
  moved: {color: COLOURS.moved},
  'ribbon-kept': {color: COLOURS.kept, opacity: 0.6},
  'ribbon-edited': {color: COLOURS.edited},
  'ribbon-moved': {color: COLOURS.moved, opacity: 0.9},
  'block-outline': {filled: false, color: COLOURS.ink, strokeWidth: LINES.faint},
  'slope-grew': {color: COLOURS.target, strokeWidth: LINES.slope},
  'slope-shrank': {color: COLOURS.reference, strokeWidth: LINES.slope, strokeDash: [5, 2]},
  'slope-reworded': {color: COLOURS.kept, strokeWidth: LINES.slope, strokeDash: [1.5, 2]},
  'slope-stable': {color: COLOURS.hidden, strokeWidth: LINES.slope},
  'slope-undecided': {color: COLOURS.hidden, strokeWidth: LINES.slope, strokeDash: [5, 2]},
  'dot-later': {color: COLOURS.target, filled: true, opacity: 1, size: 14},
  'dot-earlier': {color: COLOURS.reference, filled: true, opacity: 1, size: 14},
  'dot-reworded': {color: COLOURS.kept, filled: true, opacity: 1, size: 14},
  'dot-stable': {color: COLOURS.hidden, filled: true, opacity: 1, size: 14},
  'trend-band': {color: COLOURS.targetPale, strokeWidth: LINES.zero},
  'trend-line': {color: COLOURS.target, strokeWidth: LINES.slope},
  'reuse-link': {color: COLOURS.targetPale, opacity: 0.8},
  'reuse-link-other': {color: COLOURS.faint},
  'reuse-number': text(TYPE.count, COLOURS.target, {align: 'center'}),
  ground: {color: COLOURS.paper},
  'lineage-band': {color: COLOURS.targetPale},
  'lineage-gap': {color: COLOURS.quiet, strokeWidth: LINES.axis, strokeDash: [2, 2]},
  'lineage-edit': {color: COLOURS.reference, strokeWidth: LINES.zero},
  'lineage-end': {color: COLOURS.interval, strokeWidth: LINES.slope},
  'lineage-count': text(TYPE.count, COLOURS.ink, {align: 'left'}),
  'heading-centre': text(TYPE.label, COLOURS.ink, {align: 'center', fontWeight: 'bold'}),
  'share-left': text(TYPE.count, COLOURS.quiet, {align: 'right', dx: -SPACE.gap}),
  'number-right': text(TYPE.label, COLOURS.ink, {align: 'right'}),
  'heading-left': text(TYPE.label, COLOURS.ink, {align: 'left', fontWeight: 'bold'}),
  'heading-right': text(TYPE.label, COLOURS.ink, {align: 'right', fontWeight: 'bold'}),
  'inset-title': text(TYPE.label, COLOURS.quiet, {align: 'left'}),
  'axis-line': {color: COLOURS.ink, strokeWidth: LINES.axis},
  curve: {color: COLOURS.ink, strokeWidth: LINES.zero},
  'curve-open': {color: COLOURS.ink, strokeWidth: LINES.zero, strokeDash: [2, 2]},
  dot: {color: COLOURS.ink, filled: true, opacity: 1, size: 12},
  occurrence: {color: COLOURS.target, opacity: 1, strokeWidth: LINES.tick},
} as const satisfies {readonly [name: string]: Json};

/** A named look of the theme. */
export type StyleName = keyof typeof STYLES;

/** The Vega-Lite configuration of every figure. */
export const THEME = {
  font: FACE,
  background: COLOURS.paper,
  aria: false,
  locale: {number: {decimal: '.', thousands: '\u2009', grouping: [3], currency: ['', ''], minus: '−'}},
  view: {stroke: null, fill: null},
  axis: {
    domainColor: COLOURS.ink,
    domainWidth: LINES.axis,
    grid: false,
    labelColor: COLOURS.ink,
    labelFlush: false,
    labelFontSize: TYPE.label,
    labelLimit: 0,
    labelOverlap: false,
    labelPadding: SPACE.tick,
    tickColor: COLOURS.ink,
    tickRound: false,
    tickSize: SPACE.tick,
    tickWidth: LINES.axis,
    titleColor: COLOURS.ink,
    titleFontSize: TYPE.label,
    titleFontWeight: 'normal',
    titleLimit: 0,
    titleLineHeight: SPACE.leading,
    titlePadding: SPACE.axisTitle,
    translate: 0,
  },
  style: STYLES,
} as const satisfies Json;
