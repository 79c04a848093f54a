import {growingColumn} from '../base/columns.ts';
import {type CollectionWords, placeOf} from './collection-words.ts';
import {sortedByHash} from './sorted-by-hash.ts';

/** Runs of n words that stand in two texts or more: group k has the places from `groups[k]` up to `groups[k + 1]`. */
export interface SharedShingles {
  readonly places: Uint32Array;
  readonly groups: Uint32Array;
  /** Groups left aside because they have too many places. */
  readonly stock: number;
}

const LEAST_SLOTS = 1 << 12;
const MOST_SLOTS = 1 << 26;

/**
 * Which runs of n words stand in two texts or more, and where?
 *
 * A counting filter passes over what stands once; the rest is sorted by hash and compared word by word. Runs never
 * leave a stretch of tokens. Those with more than `most` places are stock phrases, counted and left aside.
 */
export function sharedShingles(words: CollectionWords, n: number, most: number): SharedShingles {
  const hashes = shingleHashes(words, n);
  const order = sortedByHash(repeated(hashes), hashes);
  const columns = {places: growingColumn(), groups: growingColumn()};
  let stock = 0;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && hashes.hash[order[to] as number] === hashes.hash[order[from] as number]) to++;
    for (const group of sameWords(words, order.subarray(from, to), n)) {
      if (!isShared(words, group)) continue;
      if (group.length > most) stock++;
      else {
        columns.groups.push(columns.places.length);
        for (const place of group) columns.places.push(place);
      }
    }
    from = to;
  }
  columns.groups.push(columns.places.length);
  return {places: columns.places.done(), groups: columns.groups.done(), stock};
}

/** A hash for each place where a run of n words begins. */
export interface Hashes {
  readonly hash: Uint32Array;
  /** 1 where a run begins. */
  readonly begins: Uint8Array;
}

function shingleHashes({term, stretches}: CollectionWords, n: number): Hashes {
  const hash = new Uint32Array(term.length);
  const begins = new Uint8Array(term.length);
  for (let s = 0; s + 1 < stretches.length; s++) {
    const end = (stretches[s + 1] as number) - n;
    for (let at = stretches[s] as number; at <= end; at++) {
      let value = 0;
      for (let k = 0; k < n; k++)
        value = Math.imul(value ^ (term[at + k] as number), 0x9e3779b1) ^ (value >>> 15);
      hash[at] = value ^ (value >>> 16);
      begins[at] = 1;
    }
  }
  return {hash, begins};
}

/** The places whose hash stands elsewhere too; some of others, where two hashes share a slot of the filter. */
function repeated({hash, begins}: Hashes): Uint32Array {
  const wanted = Math.min(MOST_SLOTS, Math.max(LEAST_SLOTS, 4 * hash.length + 1));
  const slots = 1 << Math.ceil(Math.log2(wanted));
  const seen = new Uint8Array(slots);
  const slotOf = (value: number) => Math.imul(value, 0x85ebca6b) & (slots - 1);
  for (let at = 0; at < hash.length; at++) {
    const slot = slotOf(hash[at] as number);
    if (begins[at] === 1 && (seen[slot] as number) < 2) seen[slot] = (seen[slot] as number) + 1;
  }
  const places = growingColumn();
  for (let at = 0; at < hash.length; at++) {
    if (begins[at] === 1 && seen[slotOf(hash[at] as number)] === 2) places.push(at);
  }
  return places.done();
}

/** Parts places of one hash by their words; nearly always they are the same. */
function sameWords({term}: CollectionWords, places: Uint32Array, n: number): readonly (readonly number[])[] {
  if (places.length === 1) return [];
  const groups: number[][] = [];
  for (const place of places) {
    const group = groups.find(([first = 0]) => {
      for (let k = 0; k < n; k++) if (term[first + k] !== term[place + k]) return false;
      return true;
    });
    if (group === undefined) groups.push([place]);
    else group.push(place);
  }
  return groups.filter(({length}) => length > 1);
}

/** Whether the places, which rise, lie in two texts. */
function isShared(words: CollectionWords, [first = 0, ...others]: readonly number[]): boolean {
  return placeOf(words, first).text !== placeOf(words, others.at(-1) ?? first).text;
}
