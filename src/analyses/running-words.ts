import {rowOf} from '../base/columns.ts';
import type {Text} from '../model/text.ts';

/** From the index of a token to the number of counted words before it. */
export function runningWords({tokens, counted}: Text): (at: number) => number {
  const before = new Map<number, number>();
  let words = 0;
  for (const section of counted) {
    const [from, to] = [tokens.sections[section] as number, tokens.sections[section + 1] as number];
    before.set(section, words - from);
    words += to - from;
  }
  return at => at + (before.get(rowOf(tokens.sections, at)) ?? 0);
}
