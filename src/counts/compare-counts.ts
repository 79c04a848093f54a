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
  const places = new Map(target.terms.map((term, place) => [term, place]));
  const terms = [...target.terms];
  const inReference: number[] = new Array(terms.length).fill(0);
  reference.terms.forEach((term, i) => {
    const place = places.get(term) ?? terms.push(term) - 1;
    inReference[place] = reference.counts[i] as number;
  });
  const inTarget = new Uint32Array(terms.length);
  inTarget.set(target.counts);
  return {
    terms,
    target: {label: target.label, counts: inTarget, size: target.size},
    reference: {label: reference.label, counts: Uint32Array.from(inReference), size: reference.size},
  };
}
