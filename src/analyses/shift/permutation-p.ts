import type {FrequencyTable} from '../../model/frequency-table.ts';
import {seededRandom} from '../../stats/random.ts';

const PERMUTATIONS = 9999;

/**
 * How often is the difference of rates this large or larger when the paragraphs of both texts are dealt out at random?
 *
 * (1 + as large) / (1 + permutations), 9,999 permutations; the target keeps its number of paragraphs. Element i
 * belongs to `terms[i]`. Unlike G² it knows that the words of a paragraph are not independent.
 * Source: Phipson & Smyth 2010, Statistical Applications in Genetics and Molecular Biology 9(1): 39.
 */
export function permutationP(
  target: FrequencyTable,
  reference: FrequencyTable,
  {terms, seed}: {readonly terms: readonly number[]; readonly seed: number},
): Float64Array {
  const sizes = Uint32Array.of(...target.unitSizes, ...reference.unitSizes);
  const whole = target.size + reference.size;
  const columns = terms.map(t => unitsOf(target, reference, t));
  const observed = columns.map(({f1, f}) => Math.abs(f1 / target.size - (f - f1) / reference.size));
  const asLarge = new Float64Array(terms.length);
  const random = seededRandom(seed);
  const order = Uint32Array.from(sizes.keys());
  const isTarget = new Uint8Array(sizes.length);
  for (let permutation = 0; permutation < PERMUTATIONS; permutation++) {
    const n1 = deal(order, isTarget, {random, chosen: target.units.length, sizes});
    columns.forEach(({unit, count, f}, i) => {
      let f1 = 0;
      for (let at = 0; at < unit.length; at++)
        f1 += (isTarget[unit[at] as number] as number) * (count[at] as number);
      const difference = Math.abs(f1 / n1 - (f - f1) / (whole - n1));
      if (difference >= (observed[i] as number) - 1e-15) asLarge[i] = (asLarge[i] as number) + 1;
    });
  }
  return asLarge.map(times => (1 + times) / (1 + PERMUTATIONS));
}

/** Draws the paragraphs of the target without replacement; gives their words. */
function deal(
  order: Uint32Array,
  isTarget: Uint8Array,
  {random, chosen, sizes}: {random: () => number; chosen: number; sizes: Uint32Array},
): number {
  isTarget.fill(0);
  let words = 0;
  for (let i = 0; i < chosen; i++) {
    const pick = i + Math.floor(random() * (order.length - i));
    const unit = order[pick] as number;
    order[pick] = order[i] as number;
    order[i] = unit;
    isTarget[unit] = 1;
    words += sizes[unit] as number;
  }
  return words;
}

function unitsOf(target: FrequencyTable, reference: FrequencyTable, t: number) {
  const side = ({offsets, unit, count}: FrequencyTable) => ({
    unit: unit.subarray(offsets[t], offsets[t + 1]),
    count: count.subarray(offsets[t], offsets[t + 1]),
  });
  const [a, b] = [side(target), side(reference)];
  const sum = (counts: Uint32Array) => counts.reduce((all, count) => all + count, 0);
  const shifted = b.unit.map(unit => unit + target.units.length);
  return {
    unit: Uint32Array.of(...a.unit, ...shifted),
    count: Uint32Array.of(...a.count, ...b.count),
    f1: sum(a.count),
    f: sum(a.count) + sum(b.count),
  };
}
