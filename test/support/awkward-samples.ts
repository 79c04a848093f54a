import {sampleOfCounts, wordSample} from '../../src/measures/word-sample.ts';
import type {WordSample} from '../../src/model/measure.ts';

const cycle = (types: number, tokens: number) => Uint32Array.from({length: tokens}, (_, i) => i % types);

/** Texts where formulas break: every diversity measure must give a finite number, or null as its card says. */
export const AWKWARD_SAMPLES: readonly (readonly [what: string, sample: WordSample])[] = [
  ['an empty text', wordSample(new Uint32Array(0), 0)],
  ['one word', wordSample(Uint32Array.of(0), 1)],
  ['two words, the same', wordSample(Uint32Array.of(0, 0), 1)],
  ['two words, different', wordSample(Uint32Array.of(0, 1), 2)],
  ['one type, a thousand times', wordSample(cycle(1, 1000), 1)],
  ['every word a new one', wordSample(cycle(1000, 1000), 1000)],
  ['ties: all types equally often', wordSample(cycle(50, 500), 50)],
  ['41 words', wordSample(cycle(20, 41), 20)],
  ['42 words', wordSample(cycle(20, 42), 20)],
  ['one word less than a window', wordSample(cycle(20, 49), 20)],
  ['a window', wordSample(cycle(20, 50), 20)],
  ['words whose numbers have gaps', wordSample(Uint32Array.of(7, 3, 7, 99), 100)],
  ['counts alone', sampleOfCounts(Uint32Array.of(40, 30, 0, 20, 10, 1, 1))],
];
