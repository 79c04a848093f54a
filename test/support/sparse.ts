import type {SparseCounts} from '../../src/stats/sparse-counts.ts';

/** Sparse counts of a full table: one row a term, one column a unit. */
export function sparse(rows: readonly (readonly number[])[], sizes: readonly number[]): SparseCounts {
  const filled = rows.map(row => row.flatMap((count, unit) => (count === 0 ? [] : [{unit, count}])));
  const offsets = new Uint32Array(rows.length + 1);
  filled.forEach((cells, term) => {
    offsets[term + 1] = (offsets[term] as number) + cells.length;
  });
  return {
    offsets,
    unit: Uint32Array.from(filled.flat(), ({unit}) => unit),
    count: Uint32Array.from(filled.flat(), ({count}) => count),
    unitSizes: Uint32Array.from(sizes),
  };
}
