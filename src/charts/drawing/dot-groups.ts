import {textWidth} from '../../base/text-width.ts';
import {power} from '../../stats/power.ts';
import {TYPE} from '../theme.ts';
import {fitted} from './fitted.ts';
import {hundredth} from './frame.ts';

/** Dots that would lie on one another, drawn as one. */
export interface DotGroup<T> {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Those that stand here, the first wanted first. */
  readonly members: readonly [T, ...T[]];
}

/** Radius of a single dot in pixels, and the most that one of many may have. */
const SMALL = 1.9;
const LARGE = 5;
/** Heaps of hundreds stand beside single terms: the area grows with a power of the number, below 1. */
const GROWTH = 0.3;
/** Dots nearer than this are one, in pixels. */
const FINE = 1;

/**
 * Things with a place as dots, those at one place as one dot, larger the more they are.
 *
 * In the order given: the first of a group says where it lies and what it is called.
 */
export function dotGroups<T>(
  things: readonly T[],
  place: (thing: T) => {readonly x: number; readonly y: number},
): readonly DotGroup<T>[] {
  const found = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const {x, y} = place(thing);
    const key = `${Math.round(x / FINE)},${Math.round(y / FINE)}`;
    const before = found.get(key);
    if (before === undefined) found.set(key, [thing]);
    else before.push(thing);
  }
  return [...found.values()].map(members => {
    const {x, y} = place(members[0]);
    const radius = Math.min(LARGE, SMALL * power(members.length, GROWTH));
    return {x: hundredth(x), y: hundredth(y), radius: hundredth(radius), members};
  });
}

/** What a group is called: its first two terms, or the first, and how many more there are; no wider than `room`. */
export function groupName(terms: readonly string[], room: number): string {
  const called = (n: number) =>
    terms.slice(0, n).join(', ') + (terms.length > n ? ` +${terms.length - n}` : '');
  const two = called(2);
  const name = textWidth(two, TYPE.label) <= room ? two : called(1);
  return fitted(name, room, {size: TYPE.label});
}
