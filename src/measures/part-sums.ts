import type {Parts} from '../model/measure.ts';

/** What the dispersion measures need to know of the parts before they look at each. */
export interface PartSums {
  readonly occurrences: number;
  readonly words: number;
  /** Parts that hold words; empty ones are no parts. */
  readonly parts: number;
  /** Words of the shortest part, and of the shortest that holds the term. */
  readonly shortest: number;
  readonly shortestWithTerm: number;
}

/** How often does the term occur, in how many words, in how many parts? RangeError for impossible parts. */
export function partSums({counts, sizes}: Parts): PartSums {
  let [occurrences, words, parts] = [0, 0, 0];
  let [shortest, shortestWithTerm] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < sizes.length; i++) {
    const [count, size] = [counts[i] as number, sizes[i] as number];
    if (!(count >= 0 && size >= 0) || (count > 0 && size === 0)) {
      throw new RangeError(
        `impossible part: ${count} of ${size} words; expected counts only where there are words`,
      );
    }
    if (size === 0) continue;
    occurrences += count;
    words += size;
    parts++;
    shortest = Math.min(shortest, size);
    if (count > 0) shortestWithTerm = Math.min(shortestWithTerm, size);
  }
  return {occurrences, words, parts, shortest, shortestWithTerm};
}

/** The rates of the term in the parts that hold words, per word of the part. */
export function partRates({counts, sizes}: Parts): Float64Array {
  const rates: number[] = [];
  for (let i = 0; i < sizes.length; i++) {
    const size = sizes[i] as number;
    if (size > 0) rates.push((counts[i] as number) / size);
  }
  return Float64Array.from(rates);
}

/** ½ Σ |f_i/f − n_i/n|: how much of the term's occurrences would have to move for every part to hold its share. */
export function proportionDeviation({counts, sizes}: Parts, {occurrences, words}: PartSums): number {
  let deviation = 0;
  for (let i = 0; i < sizes.length; i++) {
    deviation += Math.abs((counts[i] as number) / occurrences - (sizes[i] as number) / words);
  }
  return deviation / 2;
}
