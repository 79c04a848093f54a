import type {FrequencyTable} from '../model/frequency-table.ts';

/**
 * Terms that occur equally often in every paragraph of one or two texts: whatever paragraphs are drawn, they are
 * counted alike. Most terms occur once, and share their profile with many.
 */
export interface CountProfiles {
  /** Which profile each term has. */
  readonly profileOf: Uint32Array;
  /** A term of each profile, its first. */
  readonly terms: Uint32Array;
  /** How many terms have it. */
  readonly sizes: Uint32Array;
}

/** Which terms are counted alike in every paragraph of this text? */
export function countProfiles({offsets, unit, count, terms}: FrequencyTable): CountProfiles {
  return profilesBy(terms.length, t => {
    let key = '';
    const end = offsets[t + 1] as number;
    for (let at = offsets[t] as number; at < end; at++) key += `${unit[at]}:${count[at]},`;
    return key;
  });
}

/** Which terms are counted alike in both texts? The profiles are over the same terms. */
export function jointProfiles(one: CountProfiles, other: CountProfiles): CountProfiles {
  const stride = other.terms.length;
  return profilesBy(
    one.profileOf.length,
    t => (one.profileOf[t] as number) * stride + (other.profileOf[t] as number),
  );
}

/** Every term as a profile of its own, where terms with the same counts must be told apart. */
export function everyTerm(terms: number): CountProfiles {
  return profilesBy(terms, t => t);
}

function profilesBy(length: number, keyOf: (term: number) => string | number): CountProfiles {
  const known = new Map<string | number, number>();
  const terms: number[] = [];
  const profileOf = new Uint32Array(length);
  for (let t = 0; t < length; t++) {
    const key = keyOf(t);
    const before = known.get(key);
    profileOf[t] = before ?? terms.length;
    if (before === undefined) known.set(key, terms.push(t) - 1);
  }
  const sizes = new Uint32Array(terms.length);
  for (const profile of profileOf) sizes[profile] = (sizes[profile] as number) + 1;
  return {profileOf, terms: Uint32Array.from(terms), sizes};
}
