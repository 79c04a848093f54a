/** A confidence interval, lower bound first. */
export type Interval = readonly [low: number, high: number];

/**
 * The chance, split over both ends, that an interval at this confidence level misses: 0.05 at level 0.95.
 *
 * Throws RangeError unless the level lies between 0 and 1, both excluded.
 */
export function missChance(level: number): number {
  if (level > 0 && level < 1) return 1 - level;
  throw new RangeError(`confidence level outside (0, 1): ${level}; expected for example 0.95`);
}
