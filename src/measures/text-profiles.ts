import type {TextProfile} from '../model/measure.ts';

/**
 * How do texts look beside each other? Their rates of the same words, and these in standard deviations over all texts.
 *
 * Row i of `counts` belongs to the text with `sizes[i]` running words. The standard deviation is that of a sample
 * (over texts − 1); a word with the same rate in all texts has z = 0 everywhere, as has every word of a single text.
 */
export function textProfiles(
  counts: readonly ArrayLike<number>[],
  sizes: readonly number[],
): readonly TextProfile[] {
  const rates = counts.map((row, i) => Float64Array.from(row, count => rateOf(count, sizes[i] as number)));
  const words = rates[0]?.length ?? 0;
  const z = rates.map(() => new Float64Array(words));
  for (let t = 0; t < words; t++) {
    const column = rates.map(row => row[t] as number);
    const mean = column.reduce((sum, rate) => sum + rate, 0) / column.length;
    const squares = column.reduce((sum, rate) => sum + (rate - mean) ** 2, 0);
    const deviation = Math.sqrt(squares / (column.length - 1));
    if (!(deviation > 0) || column.every(rate => rate === column[0])) continue;
    column.forEach((rate, i) => {
      (z[i] as Float64Array)[t] = (rate - mean) / deviation;
    });
  }
  return counts.map((row, i) => ({
    counts: row,
    size: sizes[i] as number,
    rates: rates[i] as Float64Array,
    z: z[i] as Float64Array,
  }));
}

function rateOf(count: number, size: number): number {
  if (!(count >= 0 && count <= size && size < Number.POSITIVE_INFINITY))
    throw new RangeError(`impossible count: ${count} of ${size} words; expected 0 ≤ count ≤ words`);
  return size === 0 ? 0 : count / size;
}
