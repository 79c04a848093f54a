import type {ReadabilityMeasure} from '../model/measure.ts';
import {ari} from './readability/ari.ts';
import {colemanLiau} from './readability/coleman-liau.ts';
import {flesch} from './readability/flesch.ts';
import {fleschKincaid} from './readability/flesch-kincaid.ts';
import {gunningFog} from './readability/gunning-fog.ts';
import {smog} from './readability/smog.ts';

/**
 * How hard a text is to read.
 *
 * ```ts
 * import {named} from 'phraseshift';
 *
 * const flesch = named('measure', 'flesch', READABILITY_MEASURES);
 * flesch.score({words: 100, sentences: 5, syllables: 150}); // → 59.64
 * ```
 */
export const READABILITY_MEASURES = [
  flesch,
  fleschKincaid,
  gunningFog,
  smog,
  colemanLiau,
  ari,
] as const satisfies readonly ReadabilityMeasure[];
