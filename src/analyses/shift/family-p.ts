import {g2FourTerm} from '../../measures/keyness/g2-four-term.ts';
import type {Cell} from '../../model/comparison.ts';
import type {FrequencyTable} from '../../model/frequency-table.ts';
import {chiSquare1Survival} from '../../stats/chi-square.ts';
import {benjaminiHochberg} from '../../stats/multiple-testing.ts';
import {permutationP} from './permutation-p.ts';
import type {Decider} from './verdict.ts';

interface TestOptions {
  readonly decide: Decider;
  readonly target: FrequencyTable;
  readonly reference: FrequencyTable;
  readonly seed: number;
}

/** The p-value of each phrase of the family, as it is and corrected; by G², or by permutation when that decides. */
export function familyP(
  family: readonly number[],
  cells: readonly Cell[],
  {decide, target, reference, seed}: TestOptions,
): ReadonlyMap<number, {readonly raw: number; readonly bh: number}> {
  const raw =
    decide === 'permutation'
      ? permutationP(target, reference, {terms: family, seed})
      : Float64Array.from(family, i => chiSquare1Survival(Math.abs(g2FourTerm.score(cells[i] as Cell) ?? 0)));
  const bh = benjaminiHochberg(raw);
  return new Map(family.map((i, at) => [i, {raw: raw[at] as number, bh: bh[at] as number}]));
}
