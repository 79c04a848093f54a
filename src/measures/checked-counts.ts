import type {CountPair} from '../model/measure.ts';

/** The same counts, or a RangeError when they are none, or do not belong to the same terms. */
export function checkedCounts(counts: CountPair): CountPair {
  const {target, reference} = counts;
  if (target.length !== reference.length) {
    throw new RangeError(
      `lists of two lengths: ${target.length} and ${reference.length}; expected counts over the same terms`,
    );
  }
  for (let t = 0; t < target.length; t++) {
    checkCount(target[t] as number);
    checkCount(reference[t] as number);
  }
  return counts;
}

function checkCount(count: number): void {
  if (count >= 0 && count < Number.POSITIVE_INFINITY) return;
  throw new RangeError(`impossible count: ${count}; expected 0 or more`);
}
