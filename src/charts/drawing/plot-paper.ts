import {max} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {Json} from '../../model/recipe.ts';
import {mm, SPACE, type StyleName, TYPE} from '../theme.ts';
import {axisTitle} from './axis-title.ts';
import {axisRoom, drawingHeight, drawingWidth, type Frame, hundredth, plotWidth, type Size} from './frame.ts';
import {lettering} from './layers.ts';
import {wrapped} from './wrapped.ts';

/** What a plot with two scales has round it. */
export interface PlotFacts {
  /** What is written along the upright scale, to leave room for it. */
  readonly yTicks: readonly string[];
  /** Titles of the scales: the upright one's stands above it, lying, so that nobody turns the page. */
  readonly yTitle: string;
  readonly xTitle: string;
  /** Lines of type between the upright scale's title and the plot; none when not said. */
  readonly linesAbove?: number;
  /** Room at the right, in pixels. */
  readonly right: number;
  /** Height as a share of the width, where the page allows it. */
  readonly shape: number;
}

/** The paper of a plot with two scales, in pixels. */
export interface PlotPaper extends Frame {
  readonly height: number;
  readonly xTitle: readonly string[];
  readonly yTitle: readonly string[];
}

/** Paper with room for the numbers of both scales and their titles, as high as its width asks for and a page allows. */
export function plotPaper(facts: PlotFacts, size: Size): PlotPaper {
  const {yTicks, linesAbove = 0, shape} = facts;
  const width = drawingWidth(size);
  const numbers = max(yTicks, text => textWidth(text, TYPE.label)) ?? 0;
  const sides = {
    width,
    left: hundredth(SPACE.edge + numbers + SPACE.tick * 2 + 1),
    right: hundredth(facts.right + SPACE.edge),
  };
  const xTitle = axisTitle(facts.xTitle, sides);
  const yTitle = wrapped(facts.yTitle, width - SPACE.edge * 2, {size: TYPE.label});
  const top = hundredth(
    SPACE.edge +
      SPACE.leading * (yTitle.length + linesAbove) +
      SPACE.gap +
      (linesAbove === 0 ? TYPE.label / 2 : 0),
  );
  const bottom = axisRoom(xTitle.length);
  const plot = plotWidth({...sides, top, bottom});
  const height = hundredth(Math.max(mm(5), Math.min(drawingHeight(size) - top - bottom, plot * shape)));
  return {...sides, top, bottom, height, xTitle, yTitle};
}

/** The title of the upright scale, above everything, from the left edge. */
export function yTitleLayers(
  {left, top, yTitle}: PlotPaper,
  style: StyleName = 'section-label',
): readonly {readonly [key: string]: Json}[] {
  return yTitle.map((text, i) =>
    lettering(text, style, {
      x: hundredth(SPACE.edge - left),
      y: hundredth(SPACE.edge - top + SPACE.leading * (i + 0.5)),
    }),
  );
}
