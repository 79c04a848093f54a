import type {FrequencyTable} from '../model/frequency-table.ts';

/** Several texts counted over the same terms: `counts[i]` are those of text i, element t belongs to term t. */
export interface ManyCounts {
  readonly labels: readonly string[];
  readonly terms: readonly string[];
  readonly counts: readonly Uint32Array[];
  readonly sizes: readonly number[];
}

/** The terms of all the tables, in the order in which they first appear, with a count for each table. */
export function manyCounts(tables: readonly FrequencyTable[]): ManyCounts {
  const places = new Map<string, number>();
  for (const {terms} of tables)
    for (const term of terms) if (!places.has(term)) places.set(term, places.size);
  const counts = tables.map(table => {
    const row = new Uint32Array(places.size);
    table.terms.forEach((term, i) => {
      row[places.get(term) as number] = table.counts[i] as number;
    });
    return row;
  });
  return {
    labels: tables.map(({label}) => label),
    terms: [...places.keys()],
    counts,
    sizes: tables.map(({size}) => size),
  };
}
