const LONGEST_LINE = 90;
/** Of so few lines none are verses; of more, one in four goes on in the next: those of talk end with a stop each. */
const FEWEST = 4;
const LEAST_GOING_ON = 0.25;

/** Whether lines are verses: short, each begins with a capital, and many go on in the next. */
export function areVerses(lines: readonly string[]): boolean {
  if (lines.length < FEWEST) return false;
  if (lines.some(line => line.length > LONGEST_LINE || /^["“”'‘’(]*\p{Ll}/u.test(line))) return false;
  const goingOn = lines.slice(0, -1).filter(line => /[\p{L}\p{M},;]$/u.test(line)).length;
  return goingOn >= LEAST_GOING_ON * (lines.length - 1);
}
