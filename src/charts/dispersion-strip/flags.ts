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
  /** Where the name begins and ends, in pixels from the left of the plot. */
  readonly x: number;
  readonly end: number;
  /** 0 just above the plot, 1 a line higher, …: the border reaches up to there. −1: no room, no name. */
  readonly level: number;
}

/** Names stand on at most this many lines where one text has the page to itself. */
export const FLAG_LINES = 3;

/**
 * Names of sections above their beginnings: a name that is longer than its section stands a line higher than the
 * borders under it, so that none runs through it. One that would need more than `lines` is left out; its border stays.
 */
export function sectionFlags(
  sections: readonly TextSize[],
  plot: number,
  lines: number = FLAG_LINES,
): readonly SectionFlag[] {
  const ends = cumsum(sections, ({words}) => words);
  const total = ends.at(-1) || 1;
  const placed = sections.map(({title, words}, i) => {
    const begins = (ends[i] as number) - words;
    const name = fitted(printable(title), plot / 4, {size: TYPE.label});
    const x = hundredth((begins / total) * plot + SPACE.gap / 2);
    return {name, begins, x, end: hundredth(x + textWidth(name, TYPE.label))};
  });
  const flags: SectionFlag[] = [];
  for (const flag of placed.reverse()) {
    const under = flags.filter(({x}) => x < flag.end + SPACE.gap).map(({level}) => level);
    const level = Math.max(-1, ...under) + 1;
    flags.unshift({...flag, level: level < lines ? level : -1});
  }
  return flags;
}
