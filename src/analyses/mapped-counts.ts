import type {Text} from '../model/text.ts';

/** How often each pair of the variant layer was mapped in the counted sections of a text. */
export function mappedCounts({tokens, counted, variants}: Text): Uint32Array {
  const counts = new Uint32Array(variants?.pairs.length ?? 0);
  for (const section of counted) {
    const end = tokens.sections[section + 1] as number;
    for (let i = tokens.sections[section] as number; i < end; i++) {
      const pair = variants?.pair[i] ?? -1;
      if (pair >= 0) counts[pair] = (counts[pair] as number) + 1;
    }
  }
  return counts;
}
