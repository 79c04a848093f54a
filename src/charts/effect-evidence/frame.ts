import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import type {ChartOptions} from '../chart-type.ts';
import {drawingWidth, hundredth, plotWidth} from '../drawing/frame.ts';
import {oneDecimal, whole} from '../drawing/number-words.ts';
import {type PlotPaper, plotPaper} from '../drawing/plot-paper.ts';
import {headingLines, type SideHeadings, sideHeadings} from '../drawing/side-headings.ts';
import {roundNumbers, spacedTicks} from '../drawing/spaced-ticks.ts';
import {SPACE, TYPE} from '../theme.ts';
import type {TestedTerm} from './terms.ts';
import type {Threshold} from './thresholds.ts';

/** A threshold with where its words stand, in pixels from the top of the plot. */
export interface PlacedThreshold extends Threshold {
  readonly text: string;
  readonly y: number;
  readonly textY: number;
}

/** Paper and scales of a figure of effect and evidence. */
export interface EvidenceFrame extends PlotPaper {
  /** The Log Ratio at the right edge, and less 0 at the left. */
  readonly span: number;
  /** The G² at the top. */
  readonly most: number;
  readonly yValues: readonly number[];
  readonly headings: SideHeadings;
  readonly thresholds: readonly PlacedThreshold[];
  readonly place: (term: Pick<TestedTerm, 'logRatio' | 'evidence'>) => {
    readonly x: number;
    readonly y: number;
  };
}

const X_TITLE = 'How many times more often';
const Y_TITLE = 'Evidence (G², on a square-root scale)';

/** Paper with room for the numbers at the left and the names of the thresholds at the right. */
export function evidenceFrame(
  terms: readonly TestedTerm[],
  thresholds: readonly Threshold[],
  {sides, options}: {sides: readonly [TextSize, TextSize]; options: ChartOptions},
): EvidenceFrame {
  const span = Math.max(2, Math.ceil((max(terms, ({logRatio}) => Math.abs(logRatio)) ?? 0) + 0.3));
  const highest = Math.max(terms[0]?.evidence ?? 0, ...thresholds.map(({value}) => value));
  const named = thresholds.map(each => ({...each, text: `${each.name} ${oneDecimal(each.value)}`}));
  const right = SPACE.gap + (max(named, ({text}) => textWidth(text, TYPE.count)) ?? 0);
  const half = (drawingWidth(options) - right) / 2 - SPACE.gap * 4;
  const headings = sideHeadings(sides, {reference: half, target: half});
  const paper = plotPaper(
    {
      yTicks: [whole(highest * 2)],
      yTitle: Y_TITLE,
      xTitle: X_TITLE,
      linesAbove: headingLines(headings),
      right,
      shape: 0.62,
    },
    options,
  );
  const most = highest / (1 - SPACE.leading / paper.height) ** 2; // a line of type above the highest dot
  const y = (evidence: number) => paper.height * (1 - Math.sqrt(evidence / most));
  const x = (logRatio: number) => (plotWidth(paper) * (logRatio + span)) / (2 * span);
  const yValues = spacedTicks([0, ...roundNumbers(1, most)], y, SPACE.leading * 1.6);
  const place = ({logRatio, evidence}: Pick<TestedTerm, 'logRatio' | 'evidence'>) => ({
    x: x(logRatio),
    y: y(evidence),
  });
  return {...paper, span, most, yValues, headings, thresholds: apart(named, y, paper.height), place};
}

/** Names beside their rules, moved up where they would stand in one another. */
function apart(
  thresholds: readonly (Threshold & {readonly text: string})[],
  y: (value: number) => number,
  bottom: number,
): readonly PlacedThreshold[] {
  const placed: PlacedThreshold[] = [];
  for (const threshold of thresholds) {
    const below = placed.at(-1)?.textY ?? bottom + SPACE.leading;
    const at = hundredth(y(threshold.value));
    placed.push({...threshold, y: at, textY: hundredth(Math.min(at, below - SPACE.leading))});
  }
  return placed;
}
