import type {DiversityMeasure} from '../model/measure.ts';
import {correctedTtr} from './diversity/corrected-ttr.ts';
import {dugastU} from './diversity/dugast-u.ts';
import {hapaxShare} from './diversity/hapax-share.ts';
import {hdd42} from './diversity/hdd42.ts';
import {herdanC} from './diversity/herdan-c.ts';
import {honoreR} from './diversity/honore-r.ts';
import {maasA2} from './diversity/maas-a2.ts';
import {mattr50} from './diversity/mattr50.ts';
import {mattr100} from './diversity/mattr100.ts';
import {mattr500} from './diversity/mattr500.ts';
import {msttr100} from './diversity/msttr100.ts';
import {mtldAtOrBelow} from './diversity/mtld-at-or-below.ts';
import {mtldBelow} from './diversity/mtld-below.ts';
import {rootTtr} from './diversity/root-ttr.ts';
import {simpsonD} from './diversity/simpson-d.ts';
import {summer} from './diversity/summer.ts';
import {ttr} from './diversity/ttr.ts';
import {vocdD} from './diversity/vocd-d.ts';
import {yuleK} from './diversity/yule-k.ts';

/**
 * How rich the vocabulary of a text is.
 *
 * ```ts
 * import {named} from 'phraseshift';
 *
 * const ttr = named('measure', 'ttr', DIVERSITY_MEASURES);
 * ttr.score({tokens: 4, types: 3, frequencies: [1, 2], typesOf: [2, 1]}); // → 0.75
 * ```
 */
export const DIVERSITY_MEASURES = [
  ttr,
  rootTtr,
  correctedTtr,
  herdanC,
  summer,
  maasA2,
  dugastU,
  msttr100,
  mattr50,
  mattr100,
  mattr500,
  mtldBelow,
  mtldAtOrBelow,
  hdd42,
  vocdD,
  yuleK,
  simpsonD,
  honoreR,
  hapaxShare,
] as const satisfies readonly DiversityMeasure[];
