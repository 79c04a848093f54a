/** A column of whole numbers that grows at its end; `done` gives exactly what was pushed. */
export interface GrowingColumn {
  push(value: number): void;
  readonly length: number;
  done(): Uint32Array;
}

/** An empty column with room for `capacity` numbers; it doubles when full. */
export function growingColumn(capacity = 1024): GrowingColumn {
  let values = new Uint32Array(Math.max(1, capacity));
  let length = 0;
  return {
    push(value) {
      if (length === values.length) values = enlarged(values, length * 2);
      values[length++] = value;
    },
    get length() {
      return length;
    },
    done: () => values.slice(0, length),
  };
}

/** The same numbers at the head of a longer array. */
export function enlarged(values: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length);
  longer.set(values);
  return longer;
}

/**
 * In which row an item stands, when row k holds the items from `starts[k]` up to `starts[k + 1]`.
 *
 * Rows may be empty: the answer is then the last row that begins at or before the item.
 * `starts` rises and its last element is the number of items. O(log rows).
 */
export function rowOf(starts: Uint32Array, item: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= item) low = middle;
    else high = middle;
  }
  return low;
}

/** How many of these rising numbers are below a limit. O(log numbers). */
export function countBelow(rising: Uint32Array | Float64Array, limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
