import {formatNumber} from '../render/number-format.ts';

/** How many times paragraphs were drawn, and from which seed, as a caption says it: `2 000 resamples, seed 1`. */
export function resamplesDrawn({
  resamples,
  seed,
}: {
  readonly resamples: number;
  readonly seed: number;
}): string {
  return `${formatNumber(resamples, {style: 'integer'})} resamples, seed ${seed}`;
}
