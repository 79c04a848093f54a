import {wordSample} from '../measures/word-sample.ts';
import type {DiversityMeasure} from '../model/measure.ts';
import {quantileInPlace} from '../stats/quantile.ts';
import {seededRandom} from '../stats/random.ts';

/** The words of a text as numbers below `types`; paragraph k holds those from `offsets[k]` up to `offsets[k + 1]`. */
export interface ParagraphWords {
  readonly words: Uint32Array;
  readonly offsets: Uint32Array;
  readonly types: number;
}

/** The bounds of one measure around its value; null where too few resamples have a value. */
export interface MovedInterval {
  readonly low: (value: number) => number | null;
  readonly high: (value: number) => number | null;
}

/**
 * How far would each measure move, had the text been made of other paragraphs of the same kind?
 *
 * Texts of as many paragraphs are drawn with replacement, and the middle 95 % of the measure's values moved so that their
 * mean lies at the value itself. undefined when there are fewer than two paragraphs.
 */
export function diversityIntervals(
  text: ParagraphWords,
  measures: readonly DiversityMeasure[],
  {resamples, seed}: {readonly resamples: number; readonly seed: number},
): readonly MovedInterval[] | undefined {
  const paragraphs = text.offsets.length - 1;
  if (paragraphs < 2) return undefined;
  const random = seededRandom(seed);
  const drawn = measures.map(() => [] as number[]);
  for (let resample = 0; resample < resamples; resample++) {
    const chosen = Uint32Array.from({length: paragraphs}, () => Math.floor(random() * paragraphs));
    const sample = wordSample(wordsOf(text, chosen), text.types);
    measures.forEach((measure, m) => {
      const value = measure.score(sample);
      if (value !== null) drawn[m]?.push(value);
    });
  }
  return drawn.map(values => movedInterval(values, resamples));
}

function wordsOf({words, offsets}: ParagraphWords, chosen: Uint32Array): Uint32Array {
  const lengths = chosen.reduce((sum, k) => sum + (offsets[k + 1] as number) - (offsets[k] as number), 0);
  const joined = new Uint32Array(lengths);
  let at = 0;
  for (const k of chosen) {
    const paragraph = words.subarray(offsets[k], offsets[k + 1]);
    joined.set(paragraph, at);
    at += paragraph.length;
  }
  return joined;
}

function movedInterval(values: readonly number[], resamples: number): MovedInterval {
  if (values.length < resamples / 2) return {low: () => null, high: () => null};
  const all = Float64Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const [low, high] = [quantileInPlace(all, 0.025), quantileInPlace(all, 0.975)];
  return {
    low: value => Math.max(0, Math.min(value, value + low - mean)),
    high: value => Math.max(value, value + high - mean),
  };
}
