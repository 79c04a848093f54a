import type {Chart} from '../../model/chart.ts';
import type {Json} from '../../model/recipe.ts';
import {texts} from '../../model/table.ts';

/**
 * Which terms does a figure draw, in the order of its data?
 *
 * The datum of every mark that stands for a term has its name as `term`, so that a mark leads to its lines. Rows that pool
 * hidden words are none. No terms for a figure that draws something else.
 *
 * ```ts
 * import {charts, frequencies, readText, STOP_LISTS} from 'phraseshift';
 *
 * const found = frequencies(await readText('moscow-1957'), {hide: STOP_LISTS[0], top: 2});
 * drawnTerms(charts.frequencyBars(found)); // → ['socialist', 'countries']
 * ```
 */
export function drawnTerms({spec, table}: Chart): readonly string[] {
  const has = (column: string) => table.columns.some(({name}) => name === column);
  if (!has('term')) return [];
  const hidden = has('hidden') ? texts(table, 'hidden') : [];
  const known = new Set(texts(table, 'term').filter((_, row) => (hidden[row] ?? '') === ''));
  const drawn = new Set<string>();
  collect(spec, term => {
    if (known.has(term)) drawn.add(term);
  });
  return [...drawn];
}

/** Every value called `term`, wherever it stands. */
function collect(value: Json, found: (term: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'term' && typeof inner === 'string') found(inner);
    else collect(inner as Json, found);
  }
}
