import type {DispersionMeasure} from '../model/measure.ts';
import {ald} from './dispersion/ald.ts';
import {arf} from './dispersion/arf.ts';
import {awt} from './dispersion/awt.ts';
import {carrollD2} from './dispersion/carroll-d2.ts';
import {da} from './dispersion/da.ts';
import {dkl2021} from './dispersion/dkl2021.ts';
import {dkl2024} from './dispersion/dkl2024.ts';
import {dp} from './dispersion/dp.ts';
import {dpEgbert2020} from './dispersion/dp-egbert2020.ts';
import {dpNorm2008} from './dispersion/dp-norm2008.ts';
import {dpNorm2012} from './dispersion/dp-norm2012.ts';
import {fAld} from './dispersion/f-ald.ts';
import {fAwt} from './dispersion/f-awt.ts';
import {juillandD} from './dispersion/juilland-d.ts';
import {kldBits} from './dispersion/kld-bits.ts';
import {range} from './dispersion/range.ts';
import {rosengrenS} from './dispersion/rosengren-s.ts';

/**
 * How a term is spread over a text.
 *
 * ```ts
 * import {named} from 'phraseshift';
 *
 * named('measure', 'dp-norm2012', DISPERSION_MEASURES).range; // → '[0, 1]'
 * ```
 */
export const DISPERSION_MEASURES = [
  range,
  dp,
  dpNorm2008,
  dpNorm2012,
  dpEgbert2020,
  juillandD,
  carrollD2,
  rosengrenS,
  da,
  kldBits,
  dkl2021,
  dkl2024,
  arf,
  awt,
  fAwt,
  ald,
  fAld,
] as const satisfies readonly DispersionMeasure[];
