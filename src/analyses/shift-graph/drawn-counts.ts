import type {FrequencyTable} from '../../model/frequency-table.ts';
import type {Resampling} from '../../stats/resample-units.ts';
import type {CountProfiles} from '../count-profiles.ts';

/** How often would each of these terms occur in a resample? The array is written over by the next. */
export function drawnCounts(
  {offsets, unit, count}: FrequencyTable,
  {weights, units, resamples}: Resampling,
  {profiles, terms}: {readonly profiles: CountProfiles; readonly terms: Uint32Array},
): (resample: number) => Uint32Array {
  const times = new Uint8Array(units);
  const ofProfile = new Uint32Array(profiles.terms.length);
  const profileOf = terms.map(term => profiles.profileOf[term] as number);
  const counts = new Uint32Array(terms.length);
  return resample => {
    for (let u = 0; u < units; u++) times[u] = weights[u * resamples + resample] as number;
    for (let i = 0; i < ofProfile.length; i++) {
      const term = profiles.terms[i] as number;
      const end = offsets[term + 1] as number;
      let sum = 0;
      for (let at = offsets[term] as number; at < end; at++) {
        sum += (count[at] as number) * (times[unit[at] as number] as number);
      }
      ofProfile[i] = sum;
    }
    for (let i = 0; i < counts.length; i++) counts[i] = ofProfile[profileOf[i] as number] as number;
    return counts;
  };
}
