import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import {axisTitle} from '../drawing/axis-title.ts';
import {axisRoom, type Frame, hundredth, plotWidth} from '../drawing/frame.ts';
import {ratioTick} from '../drawing/number-words.ts';
import {headingLines, type SideHeadings, sideHeadings} from '../drawing/side-headings.ts';
import {SPACE, TYPE} from '../theme.ts';
import type {KeyTerm} from './rows.ts';

/** Paper and scale of a figure of keyness. */
export interface KeynessFrame extends Frame {
  /** The Log Ratio at the right edge, and less 0 at the left: a whole number. */
  readonly span: number;
  /** Where the colon of the counts stands, in pixels from the left of the plot. */
  readonly colon: number;
  readonly headings: SideHeadings;
  readonly axisTitle: readonly string[];
}

/** What is written under the axis. */
const AXIS =
  'How many times more often, with 95 % interval (pale: equal rates not excluded once corrected for all terms)';

/** Heading of the column of counts. */
export const COUNTS = 'counts';

/** Paper that leaves every label the room its own letters ask for, beside its interval and never under it. */
export function keynessFrame(
  terms: readonly KeyTerm[],
  sides: readonly [target: TextSize, reference: TextSize],
  width: number,
): KeynessFrame {
  const span = Math.max(2, Math.ceil((max(terms, ({logRatio}) => Math.abs(logRatio)) ?? 0) + 0.3));
  const counts = columnOfCounts(terms);
  const {left, right} = margins(terms, {span, width, counts: counts.left + counts.right});
  const half = plotWidth({width, left, right, top: 0, bottom: 0}) / 2;
  const header = textWidth(COUNTS, TYPE.count) / 2;
  const headings = sideHeadings(sides, {
    reference: left + half - SPACE.gap - SPACE.edge,
    target: half + right - SPACE.edge - Math.max(counts.right, header) - header - SPACE.gap * 2,
  });
  const title = axisTitle(AXIS, {width, left, right});
  return {
    width,
    left,
    right,
    top: hundredth(SPACE.edge + SPACE.leading * headingLines(headings)),
    bottom: axisRoom(title.length),
    span,
    colon: hundredth(half * 2 + right - SPACE.edge - Math.max(counts.right, header)),
    headings,
    axisTitle: title,
  };
}

/** Room on both sides of the colon, with a gap to the plot. */
function columnOfCounts(terms: readonly KeyTerm[]): {readonly left: number; readonly right: number} {
  const widest = (of: (term: KeyTerm) => string) => max(terms, term => textWidth(of(term), TYPE.count)) ?? 0;
  return {
    left: widest(({targetCount}) => targetCount) + SPACE.gap * 3,
    right: Math.max(
      widest(({referenceCount}) => referenceCount) + SPACE.gap,
      textWidth(COUNTS, TYPE.count) / 2,
    ),
  };
}

interface Room {
  readonly span: number;
  readonly width: number;
  readonly counts: number;
}

/** The margins that labels beyond the plot ask for. The plot shrinks as they grow, so this is done until it settles. */
function margins(terms: readonly KeyTerm[], {span, width, counts}: Room): {left: number; right: number} {
  const tick = textWidth(ratioTick(span), TYPE.label) / 2;
  let [left, right] = [tick, tick];
  for (let round = 0; round < 20; round++) {
    const plot = width - left - right - counts - SPACE.edge * 2;
    const beyond = (term: KeyTerm) => {
      const free = ((span - Math.abs(labelAt(term, span))) / (2 * span)) * plot;
      return textWidth(term.label, TYPE.label) + SPACE.gap - free;
    };
    left = Math.max(left, max(terms.filter(isLabelledLeft), beyond) ?? 0);
    right = Math.max(
      right,
      max(
        terms.filter(term => !isLabelledLeft(term)),
        beyond,
      ) ?? 0,
    );
  }
  return {left: hundredth(left + SPACE.edge), right: hundredth(right + counts + SPACE.edge)};
}

/** Whether a term's label stands at the left of its bar: the target's bars grow to the right. */
export function isLabelledLeft({logRatio}: KeyTerm): boolean {
  return logRatio >= 0;
}

/** Where a label ends or begins: at the zero line, or beyond an interval that crosses it; never outside the frame. */
export function labelAt(term: KeyTerm, span: number): number {
  return isLabelledLeft(term)
    ? Math.max(-span, Math.min(0, term.low))
    : Math.min(span, Math.max(0, term.high));
}
