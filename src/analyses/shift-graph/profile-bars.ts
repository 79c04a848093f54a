import type {CountProfiles} from '../count-profiles.ts';
import type {Bars} from './bars.ts';

/** Adds up what the terms of each profile contribute, bar by bar. */
export type AddUp = (added: Float64Array, tell: (bar: number, sum: number) => void) => void;

/** The sums of bars whose terms are known by their profiles; bars from `single` on pool many terms. */
export function profileBars(
  {profileOf, terms}: CountProfiles,
  {barOf, bars, single}: Pick<Bars, 'barOf' | 'single'> & {readonly bars: number},
): AddUp {
  const own = new Uint32Array(single); // the profile of the term of each single bar
  const pooled = Array.from({length: bars - single}, () => new Float64Array(terms.length));
  barOf.forEach((bar, t) => {
    const profile = profileOf[t] as number;
    const pool = pooled[bar - single];
    if (pool === undefined) own[bar] = profile;
    else pool[profile] = (pool[profile] as number) + 1;
  });
  return (added, tell) => {
    own.forEach((profile, bar) => {
      tell(bar, added[profile] as number);
    });
    pooled.forEach((times, pool) => {
      let sum = 0;
      for (let i = 0; i < times.length; i++) sum += (times[i] as number) * (added[i] as number);
      tell(single + pool, sum);
    });
  };
}
