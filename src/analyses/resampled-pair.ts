import type {SideUnits, WholeComparison} from '../model/comparison.ts';
import {resampleStrata} from '../stats/resample-strata.ts';
import type {Resampling} from '../stats/resample-units.ts';

/** One side with its paragraphs drawn anew, and the words of each resample. */
export interface ResampledSide {
  readonly side: SideUnits;
  readonly resampling: Resampling;
  readonly words: Float64Array;
}

/** Both sides, drawn apart from each other. */
export interface ResampledPair {
  readonly target: ResampledSide;
  readonly reference: ResampledSide;
}

/** So many weights fit into memory with ease. */
const MOST_WEIGHTS = 4e8;

/**
 * Which other pairs of texts could have been made of the same paragraphs? Both sides drawn section by section.
 *
 * undefined where there is nothing to draw from: a side without paragraphs or with one alone, or far too many of them.
 */
export function resampledPair({units, seed}: WholeComparison, resamples: number): ResampledPair | undefined {
  if (units === undefined) return undefined;
  const {target, reference} = units;
  const [first, second] = [target.unitSizes.length, reference.unitSizes.length];
  if (first < 2 || second < 2 || (first + second) * resamples > MOST_WEIGHTS) return undefined;
  // Two sides from one seed would be drawn alike where they have as many paragraphs.
  return {
    target: resampledSide(target, {resamples, seed}),
    reference: resampledSide(reference, {resamples, seed: (seed ^ 0x9e3779b9) >>> 0}),
  };
}

function resampledSide(
  side: SideUnits,
  options: {readonly resamples: number; readonly seed: number},
): ResampledSide {
  const resampling = resampleStrata(side.unitSection, options);
  const words = new Float64Array(options.resamples);
  side.unitSizes.forEach((size, unit) => {
    const from = unit * options.resamples;
    for (let r = 0; r < words.length; r++)
      words[r] = (words[r] as number) + size * (resampling.weights[from + r] as number);
  });
  return {side, resampling, words};
}
