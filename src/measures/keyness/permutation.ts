import type {SideUnits, WholeComparison} from '../../model/comparison.ts';
import type {ComparisonMeasure} from '../../model/measure.ts';
import {type Relabelling, relabelUnits} from '../../stats/relabel-units.ts';

/** How often the labels are dealt anew. */
const DEALS = 9999;
/** So many additions take about ten seconds. */
const MOST_ADDITIONS = 1e10;
const MOST_BYTES = 5e8;

/**
 * How often do the rates lie as far apart when the paragraphs are dealt to the two sides by chance?
 *
 * Takes no word for independent of its neighbours: what is dealt are whole paragraphs, as many to each side as it has.
 * The two-sided p-value of the difference of the rates, 9,999 deals, the observed one counted in, so 0.0001 at least.
 */
export const permutation = {
  name: 'permutation',
  family: 'keyness',
  sees: 'paragraphs',
  title: 'Permutation test over paragraphs',
  variant: 'difference of the rates, B = 9,999 deals, seed 1957 unless told',
  formula:
    '(1 + number of deals with |r1* − r2*| ≥ |r1 − r2|) ÷ (B + 1), r the rate in all paragraphs of a side',
  unit: 'probability',
  range: '[0.0001, 1]',
  sign: 'none: smaller is more different',
  zero: '1 for a term that is missing everywhere; undefined without paragraphs, and where they are too many to deal',
  nullDistribution: 'p-value',
  source:
    'Lijffijt et al. 2016, Digital Scholarship in the Humanities 31(2): 374–397; Phipson & Smyth 2010, Statistical Applications in Genetics and Molecular Biology 9(1), art. 39',
  scoreAll,
} as const satisfies ComparisonMeasure;

function scoreAll({terms, units, seed}: WholeComparison): Float64Array | null {
  if (units === undefined) return null;
  const {target, reference} = units;
  const sizes = new Uint32Array(target.unitSizes.length + reference.unitSizes.length);
  sizes.set(target.unitSizes);
  sizes.set(reference.unitSizes, target.unitSizes.length);
  const cells = target.unit.length + reference.unit.length;
  if (cells * DEALS > MOST_ADDITIONS || sizes.length * DEALS > MOST_BYTES) return null;
  const deals = relabelUnits(sizes, {first: target.unitSizes.length, deals: DEALS, seed});
  const sums = new Float64Array(DEALS);
  return Float64Array.from(terms, (_, t) => {
    sums.fill(0);
    const inTarget = dealt(sums, deals, {side: target, t, from: 0});
    const inReference = dealt(sums, deals, {side: reference, t, from: target.unitSizes.length});
    return chance(sums, deals, {inTarget, inReference});
  });
}

/** Adds a term's occurrences of one side to the deals whose first side got the paragraph; gives their number. */
function dealt(
  sums: Float64Array,
  {labels, deals}: Relabelling,
  {side, t, from}: {readonly side: SideUnits; readonly t: number; readonly from: number},
): number {
  let occurrences = 0;
  const end = side.offsets[t + 1] as number;
  for (let at = side.offsets[t] as number; at < end; at++) {
    const times = side.count[at] as number;
    const row = (from + (side.unit[at] as number)) * deals;
    for (let i = 0; i < deals; i++) sums[i] = (sums[i] as number) + times * (labels[row + i] as number);
    occurrences += times;
  }
  return occurrences;
}

/** The share of the deals, the observed one among them, whose rates lie as far apart as those observed. */
function chance(
  sums: Float64Array,
  {words, seen, whole, deals}: Relabelling,
  {inTarget, inReference}: {readonly inTarget: number; readonly inReference: number},
): number {
  const all = inTarget + inReference;
  const apart = (first: number, size: number) => Math.abs(first / size - (all - first) / (whole - size));
  const observed = apart(inTarget, seen) * (1 - 1e-12); // equal splits must not differ by rounding
  let asFar = 1;
  for (let i = 0; i < deals; i++) if (apart(sums[i] as number, words[i] as number) >= observed) asFar++;
  return asFar / (deals + 1);
}
