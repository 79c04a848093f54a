import {textWidth} from '../../base/text-width.ts';
import {hundredth} from '../drawing/frame.ts';
import {whole} from '../drawing/number-words.ts';
import {mm, SPACE, TYPE} from '../theme.ts';
import {SLOPE_CLASSES, type SlopeClass, type SlopeRows} from './rows.ts';

/** One class of the key: its name with its numbers, and where it stands. */
export interface KeyEntry {
  readonly class: SlopeClass;
  readonly text: string;
  readonly x: number;
  readonly line: number;
}

/** Whether phrases of this class stand in both texts. */
export function hasLine(name: SlopeClass): boolean {
  return name !== 'appeared' && name !== 'vanished';
}

/** Room of the line or dot before a name. */
export function sampleOf(name: SlopeClass): number {
  return mm(hasLine(name) ? 7 : 2);
}

/** The classes that are drawn, with how many of all their phrases: "appeared 6 of 75". */
export function keyEntries({slopes, all}: SlopeRows): readonly Pick<KeyEntry, 'class' | 'text'>[] {
  return SLOPE_CLASSES.flatMap(name => {
    const drawn = slopes.filter(slope => slope.class === name).length;
    if (drawn === 0) return [];
    const of = all.get(name) ?? drawn;
    return [{class: name, text: `${name} ${drawn < of ? `${whole(drawn)} of ${whole(of)}` : whole(drawn)}`}];
  });
}

/** The entries beside one another, from the left edge of the paper, on as many lines as they need. */
export function keyLines(
  entries: readonly Pick<KeyEntry, 'class' | 'text'>[],
  width: number,
): readonly KeyEntry[] {
  let [x, line] = [SPACE.edge, 0];
  return entries.map(entry => {
    const own = sampleOf(entry.class) + SPACE.gap + textWidth(entry.text, TYPE.label);
    if (x > SPACE.edge && x + own > width - SPACE.edge) [x, line] = [SPACE.edge, line + 1];
    const here = {...entry, x: hundredth(x), line};
    x += own + SPACE.gap * 3;
    return here;
  });
}
