import {formatCount} from '../render/format-count.ts';

/** How many times paragraphs were drawn, and from which seed, as a caption says it: `2 000 resamples, seed 1`. */
export function resamplesDrawn({
  resamples,
  seed,
}: {
  readonly resamples: number;
  readonly seed: number;
}): string {
  return `${formatCount(resamples)} resamples, seed ${seed}`;
}
