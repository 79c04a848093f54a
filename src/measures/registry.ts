import type {DispersionMeasure, KeynessMeasure, Measure} from '../model/measure.ts';
import {dpNorm2012} from './dispersion/dp-norm2012.ts';
import {g2FourTerm} from './keyness/g2-four-term.ts';
import {logRatioWalter} from './keyness/log-ratio-walter.ts';
import {lrc95} from './keyness/lrc95.ts';

/** What sets two texts apart, in the order help, tables and reports list them: effects, then evidence. */
export const KEYNESS_MEASURES = [
  logRatioWalter,
  lrc95,
  g2FourTerm,
] as const satisfies readonly KeynessMeasure[];

/** How a term is spread over a text. */
export const DISPERSION_MEASURES = [dpNorm2012] as const satisfies readonly DispersionMeasure[];

/** Every measure. */
export const MEASURES = [...KEYNESS_MEASURES, ...DISPERSION_MEASURES] as const satisfies readonly Measure[];

export type MeasureName = (typeof MEASURES)[number]['name'];
