import type {Plan} from '../model/plan.ts';
import type {FrequencyList, Text} from '../model/text.ts';
import type {StopList} from '../tokens/stop-list.ts';
import type {PhraseUnit} from './phrase-unit.ts';

/** How the Log Ratio is bounded: exactly by LRC's interval alone, or also by resampling paragraphs. */
export type EffectInterval = 'lrc' | 'bootstrap' | 'bca';

/** How resampling is asked for. */
export interface ResamplingOptions {
  /** `lrc` unless told: no resampling. */
  readonly effectInterval?: EffectInterval | undefined;
  /** 2,000 unless told. */
  readonly resamples?: number | undefined;
}

/** Which terms are compared, by which measures. */
export interface CompareOptions extends ResamplingOptions {
  /** Words in the shortest and the longest phrase counted; 1 and the same unless told, at most 7. */
  readonly shortest?: number | undefined;
  readonly longest?: number | undefined;
  /** Names of keyness measures; Log Ratio, LRC and four-term G² unless told. */
  readonly measures?: readonly string[] | undefined;
  /** Terms that occur less often, both sides together, are not tested; 5 unless told. */
  readonly minimum?: number | undefined;
  /** How p-values are corrected: names of `CORRECTIONS`; bh and bonferroni unless told. */
  readonly corrections?: readonly string[] | undefined;
  /** A third text or list that says how common terms are in general, for measures with a prior. */
  readonly background?: Text | FrequencyList | undefined;
  /** What is to be tested, fixed before looking; all else is then exploratory and has no p-value. */
  readonly plan?: Plan | undefined;
  /** Of whatever is drawn by chance; 1957 unless told. */
  readonly seed?: number | undefined;
  /** Words to pool into one row. */
  readonly hide?: StopList | undefined;
  /** Compare phrases of this kind, each counted once, instead of every run of words. */
  readonly phrases?: PhraseUnit | undefined;
  /** Only the terms that set the sides apart most. */
  readonly top?: number | undefined;
}
