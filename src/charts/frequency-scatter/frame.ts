import {max, min} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import {power} from '../../stats/power.ts';
import type {ChartOptions} from '../chart-type.ts';
import {plotWidth} from '../drawing/frame.ts';
import {counted, whole} from '../drawing/number-words.ts';
import {type PlotPaper, plotPaper} from '../drawing/plot-paper.ts';
import {roundNumbers, spacedTicks} from '../drawing/spaced-ticks.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import type {ScatterTerm} from './terms.ts';

/** One of the two scales: powers of ten, with a band below for what is absent. */
export interface RateScale {
  /** The rates at both ends; the lower one is in the band. */
  readonly domain: readonly [number, number];
  /** The rate that stands for 0: the middle of the band. */
  readonly zero: number;
  /** The border between the band and the scale. */
  readonly border: number;
  readonly ticks: readonly number[];
  /** Where a rate lies, as a share of the length. */
  readonly share: (rate: number) => number;
}

/** Paper and scales of a scatter. */
export interface ScatterFrame extends PlotPaper {
  readonly x: RateScale;
  readonly y: RateScale;
  readonly place: (term: ScatterTerm) => {readonly x: number; readonly y: number};
}

const BAND = mm(5);
const UNIT = 'per 10\u2009000 words';

/** Paper with both texts named along their scales; the scales begin and end alike, so that equal rates are a line. */
export function scatterFrame(
  terms: readonly ScatterTerm[],
  [target, reference]: readonly [TextSize, TextSize],
  options: ChartOptions,
): ScatterFrame {
  const rates = terms.flatMap(term => [term.target, term.reference]).filter(rate => rate > 0);
  const ends = [(min(rates) ?? 1) / 1.2, (max(rates) ?? 1) * 1.2] as const;
  const numbers = roundNumbers(...ends);
  const paper = plotPaper(
    {
      yTicks: numbers.map(rateTick),
      yTitle: `↑ ${sized(target)}, ${UNIT}`,
      xTitle: `${sized(reference)}, ${UNIT} →`,
      right: textWidth(rateTick(numbers.at(-1) ?? 1), TYPE.label) / 2,
      shape: 0.75,
    },
    options,
  );
  const widest = max(numbers, number => textWidth(rateTick(number), TYPE.label)) ?? 0;
  const x = rateScale(ends, plotWidth(paper), widest + SPACE.gap);
  const y = rateScale(ends, paper.height, SPACE.leading * 1.5);
  const place = (term: ScatterTerm) => ({
    x: plotWidth(paper) * x.share(term.reference),
    y: paper.height * (1 - y.share(term.target)),
  });
  return {...paper, x, y, place};
}

/** A rate as the scales write it. */
export function rateTick(rate: number): string {
  return rate < 1 ? String(rate) : whole(rate);
}

function rateScale([least, most]: readonly [number, number], length: number, apart: number): RateScale {
  const band = BAND / length;
  const decades = Math.log10(most / least);
  const low = least / power(10, (decades * band) / (1 - band));
  const zero = Math.sqrt(low * least);
  const share = (rate: number) => Math.log10((rate === 0 ? zero : rate) / low) / Math.log10(most / low);
  const ticks = spacedTicks(roundNumbers(least, most), rate => share(rate) * length, apart);
  const isFree = (rate: number) => (share(rate) - share(0)) * length >= apart;
  return {domain: [low, most], zero, border: least, ticks: ticks.filter(isFree), share};
}

function sized({title, words}: TextSize): string {
  return `${title} (${counted(words, 'word')})`;
}
