import {cumsum} from 'd3';
import {textWidth} from '../../base/text-width.ts';
import type {TextSize} from '../../model/table.ts';
import {fitted} from '../drawing/fitted.ts';
import {hundredth} from '../drawing/frame.ts';
import {printable} from '../drawing/printable.ts';
import {SPACE, TYPE} from '../theme.ts';

/** The name of a section, flown from the border where it begins. */
export interface SectionFlag {
  readonly name: string;
  /** Running words before the section. */
  readonly begins: number;
  /** In pixels from the left of the plot. */
  readonly border: number;
  readonly x: number;
  /** 0 just above the plot, 1 a line higher, …; the border reaches up to it. */
  readonly level: number;
}

const MOST_LEVELS = 3;

/**
 * Names of sections above their beginnings, each on the lowest line where it does not run into another.
 *
 * A name that finds no room on three lines is left out, its border stays (level −1). A name at the right edge
 * moves left until it fits.
 */
export function sectionFlags(sections: readonly TextSize[], plot: number): readonly SectionFlag[] {
  const ends = cumsum(sections, ({words}) => words);
  const total = ends.at(-1) || 1;
  const used: number[] = [];
  return sections.map(({title, words}, i) => {
    const begins = (ends[i] as number) - words;
    const border = hundredth((begins / total) * plot);
    const name = fitted(printable(title), plot / 2, {size: TYPE.label});
    const width = textWidth(name, TYPE.label);
    const x = Math.max(0, Math.min(border + SPACE.gap / 2, plot - width));
    const level = freeLevel(used, x);
    if (level >= 0) used[level] = x + width + SPACE.gap;
    return {name, begins, border, x: hundredth(x), level};
  });
}

function freeLevel(used: readonly number[], x: number): number {
  for (let level = 0; level < MOST_LEVELS; level++) {
    if ((used[level] ?? 0) <= x) return level;
  }
  return -1;
}
