import type {Comparison} from '../../model/comparison.ts';

/**
 * With which chance do all `f` occurrences of a term fall into the part that has `part` of the `whole` words, when the
 * words are dealt out at random?
 *
 * Drawing without replacement; 1 for f = 0. Source: Hurlbert 1971, Ecology 52(4): 577–586; for words Baayen 2001,
 * Word Frequency Distributions, section 2.6 (interpolation of vocabulary growth).
 */
export function chanceAlone(f: number, part: number, whole: number): number {
  let chance = 1;
  for (let i = 0; i < f; i++) chance *= Math.max(0, part - i) / (whole - i);
  return chance;
}

/** How many different terms stand in one text alone, and how many would if both texts were one and cut at random? */
export interface AloneCounts {
  readonly found: number;
  readonly expected: number;
}

/** New terms of the target, against what its length alone makes one expect; swapped, those of the reference. */
export function termsAlone({target, reference}: Comparison): AloneCounts {
  const whole = target.size + reference.size;
  let [found, expected] = [0, 0];
  target.counts.forEach((f1, t) => {
    const f = f1 + (reference.counts[t] as number);
    if (f1 > 0 && f === f1) found++;
    expected += chanceAlone(f, target.size, whole);
  });
  return {found, expected};
}
