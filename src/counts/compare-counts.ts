import type {Comparison} from '../model/comparison.ts';
import type {FrequencyTable} from '../model/frequency-table.ts';

/**
 * How often does each term occur on either side?
 *
 * The terms of both: the target's in its order, then those that only the reference has, in its order. A term that one
 * side lacks counts 0 there.
 *
 * ```ts
 * import {countParagraphs, readText} from 'phraseshift';
 *
 * const [first, fourth] = [await readText('moscow-1957:I'), await readText('moscow-1957:IV')];
 * const {terms, target, reference} = compareCounts(countParagraphs(first), countParagraphs(fourth));
 * const peace = terms.indexOf('peace');
 * [target.counts[peace], reference.counts[peace]]; // → [14, 9]
 * ```
 */
export function compareCounts(target: FrequencyTable, reference: FrequencyTable): Comparison {
  return compareEachCounts([target, reference])(0, 1);
}

/**
 * The same for every pair of many tables, told by their places: their terms are looked up once, not once a pair.
 */
export function compareEachCounts(
  tables: readonly FrequencyTable[],
): (target: number, reference: number) => Comparison {
  const known = new Map<string, number>();
  const idsOf = tables.map(({terms}) => Uint32Array.from(terms, term => numbered(known, term)));
  const placeOf = new Int32Array(known.size).fill(-1);
  return (i, j) => {
    const [target, reference] = [tables[i] as FrequencyTable, tables[j] as FrequencyTable];
    const ids = idsOf[i] as Uint32Array;
    ids.forEach((id, place) => {
      placeOf[id] = place;
    });
    const comparison = placedBeside(
      target,
      reference,
      (idsOf[j] as Uint32Array).map(id => placeOf[id] as number),
    );
    for (const id of ids) placeOf[id] = -1;
    return comparison;
  };
}

/** Term t of the reference stands at `places[t]` of the target, or nowhere (as an unsigned −1). */
function placedBeside(target: FrequencyTable, reference: FrequencyTable, places: Uint32Array): Comparison {
  const terms = [...target.terms];
  const own = terms.length;
  const inReference = new Uint32Array(own + places.length);
  places.forEach((place, t) => {
    const at = place < own ? place : terms.push(reference.terms[t] as string) - 1;
    inReference[at] = reference.counts[t] as number;
  });
  const inTarget = new Uint32Array(terms.length);
  inTarget.set(target.counts);
  return {
    terms,
    target: {label: target.label, counts: inTarget, size: target.size},
    reference: {
      label: reference.label,
      counts: inReference.subarray(0, terms.length),
      size: reference.size,
    },
  };
}

function numbered(known: Map<string, number>, term: string): number {
  const before = known.get(term);
  if (before !== undefined) return before;
  known.set(term, known.size);
  return known.size - 1;
}
