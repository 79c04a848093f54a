/**
 * Below which value a given share of the values lies: the median at share 0.5.
 *
 * Linear between the two nearest values (Hyndman & Fan 1996, The American Statistician 50: 361–365, type 7).
 * `share` runs from 0 (the smallest) to 1 (the largest). Reorders `values`; does not sort them, so it takes time in
 * proportion to their number. NaN for no values; the values themselves must not be NaN. RangeError for another share.
 */
export function quantileInPlace(values: Float64Array, share: number): number {
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`share outside [0, 1]: ${share}; expected for example 0.5`);
  if (values.length === 0) return Number.NaN;
  const place = share * (values.length - 1);
  const rank = Math.floor(place);
  bringIntoPlace(values, rank);
  const below = values[rank] as number;
  if (rank === place) return below;
  const above = smallestFrom(values, rank + 1);
  return below + (place - rank) * (above - below);
}

// Hoare's selection: afterwards no value before `rank` is larger than the one there, and none after it smaller.
function bringIntoPlace(values: Float64Array, rank: number): void {
  let first = 0;
  let last = values.length - 1;
  while (first < last) {
    const pivot = values[(first + last) >>> 1] as number;
    let left = first;
    let right = last;
    while (left <= right) {
      while ((values[left] as number) < pivot) left++;
      while ((values[right] as number) > pivot) right--;
      if (left <= right) {
        const larger = values[left] as number;
        values[left++] = values[right] as number;
        values[right--] = larger;
      }
    }
    if (rank <= right) last = right;
    else if (rank >= left) first = left;
    else return;
  }
}

function smallestFrom(values: Float64Array, from: number): number {
  let smallest = values[from] as number;
  for (let i = from + 1; i < values.length; i++) smallest = Math.min(smallest, values[i] as number);
  return smallest;
}
