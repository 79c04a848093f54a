import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {ChartOptions} from '../chart-type.ts';
import {chosenTerms} from '../drawing/chosen-terms.ts';
import {fitted} from '../drawing/fitted.ts';
import {hundredth} from '../drawing/frame.ts';
import {oneDecimal} from '../drawing/number-words.ts';
import {ROW, SPACE, TYPE} from '../theme.ts';
import type {AllotaxonographFrame} from './frame.ts';
import {isOfTarget, type RankedTerm} from './terms.ts';

/** One bar: what a term adds to the divergence. */
export interface ContributionBar {
  readonly term: string;
  readonly label: string;
  readonly isOfTarget: boolean;
  /** In per cent, as it is written at the end. */
  readonly written: string;
  /** From the middle line to the end of the bar, in pixels. */
  readonly end: number;
  readonly y: number;
}

/** All bars, and the line they grow from. */
export interface Bars {
  readonly rows: readonly ContributionBar[];
  readonly zero: number;
  readonly heading: string;
  /** What stands under the heading's line. */
  readonly headingY: number;
}

const HEADING = 'Share of the divergence, %';

/** The bars of the terms that add most, or of those asked for, the longest on top, as many as the panel holds. */
export function barsFrame(
  terms: readonly RankedTerm[],
  {panel}: AllotaxonographFrame,
  {terms: asked, top = 30}: ChartOptions,
): Bars {
  const fit = Math.max(1, Math.floor((panel.bottom - panel.top) / ROW.step) - 1);
  const chosen = chosenTerms([...terms.keys()], i => terms[i]?.term ?? '', {terms: asked, top});
  const drawn = chosen.slice(0, fit).flatMap(i => terms[i] ?? []);
  const zero = hundredth((panel.left + panel.right) / 2);
  const half = (panel.right - panel.left) / 2;
  const written = ({share}: RankedTerm) => (share < 0.95 ? share.toPrecision(2) : oneDecimal(share));
  const longest = max(drawn, ({share}) => share) || 1;
  const length = half - SPACE.gap * 2 - (max(drawn, term => textWidth(written(term), TYPE.count)) ?? 0);
  const rows = drawn.map((term, i) => ({
    term: term.term,
    label: fitted(term.name, half - SPACE.gap, {size: TYPE.label}),
    isOfTarget: isOfTarget(term),
    written: written(term),
    end: hundredth(zero + (isOfTarget(term) ? 1 : -1) * length * (term.share / longest)),
    y: hundredth(panel.top + ROW.step * (i + 1.5)),
  }));
  return {
    rows,
    zero,
    heading: fitted(HEADING, half * 2, {size: TYPE.label}),
    headingY: hundredth(panel.top + ROW.step / 2),
  };
}
