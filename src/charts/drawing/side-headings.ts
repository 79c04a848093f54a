import type {Json} from '../../model/recipe.ts';
import type {TextSize} from '../../model/table.ts';
import {SPACE, type StyleName, TYPE} from '../theme.ts';
import {hundredth} from './frame.ts';
import {lettering} from './layers.ts';
import {counted} from './number-words.ts';
import {wrapped} from './wrapped.ts';

/** Who has more at which side of a plot, in lines: the reference at the left, the target at the right. */
export interface SideHeadings {
  readonly reference: readonly string[];
  readonly target: readonly string[];
}

/** Both sides named with their sizes, in as many lines as the room of each asks for, in pixels. */
export function sideHeadings(
  [target, reference]: readonly [TextSize, TextSize],
  room: {readonly reference: number; readonly target: number},
): SideHeadings {
  const heading = (text: string, width: number) => wrapped(text, width, {size: TYPE.label, bold: true});
  return {
    reference: heading(`← more in ${sized(reference)}`, room.reference),
    target: heading(`more in ${sized(target)} →`, room.target),
  };
}

/** How many lines they take above the plot. */
export function headingLines({reference, target}: SideHeadings): number {
  return Math.max(reference.length, target.length);
}

/** Both headings just above the plot, on either side of its middle. */
export function headingLayers(
  {reference, target}: SideHeadings,
  middle: number,
): readonly {readonly [key: string]: Json}[] {
  const set = (lines: readonly string[], style: StyleName) =>
    lines.map((text, i) => lettering(text, style, {x: middle, y: headingLine(lines.length - i)}));
  return [...set(reference, 'reference-heading'), ...set(target, 'target-heading')];
}

/** Where the n-th line above the plot stands, counted from below. */
export function headingLine(n: number): number {
  return hundredth(-SPACE.leading * (n - 0.5) - SPACE.edge / 2);
}

function sized({title, words}: TextSize): string {
  return `${title} (${counted(words, 'word').replaceAll(' ', '\u00a0')})`;
}
