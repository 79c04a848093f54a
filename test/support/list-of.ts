import type {FrequencyList} from '../../src/model/text.ts';

/** A frequency list as if read from a file. */
export function listOf(label: string, counts: {readonly [term: string]: number}): FrequencyList {
  return {
    label,
    path: `${label}.counts.json`,
    sha256: label,
    terms: Object.keys(counts),
    counts: Uint32Array.from(Object.values(counts)),
  };
}
