import type {Vocabulary} from '../model/vocabulary.ts';

/**
 * Which terms there are: an empty vocabulary, to be filled by tokenising.
 *
 * A hash table over typed arrays: the spellings lie end to end in one array of UTF-16 units, and a term
 * becomes a string when somebody asks for it.
 */
export function createVocabulary(): Vocabulary {
  const terms: (string | undefined)[] = [];
  let spellings = new Uint16Array(1 << 14);
  let ends = new Uint32Array(1 << 11); // term t is spelt from ends[t] up to ends[t + 1]
  let hashes = new Uint32Array(1 << 11);
  let slots = new Uint32Array(1 << 12); // id + 1, or 0 where free

  /** The slot where this spelling stands, or the free one where it belongs. */
  function slotOf(units: Uint16Array, length: number, hash: number): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const id = (slots[slot] as number) - 1;
      if (id === -1 || (hashes[id] === hash && isSpelt(id, units, length))) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function isSpelt(id: number, units: Uint16Array, length: number): boolean {
    const from = ends[id] as number;
    if ((ends[id + 1] as number) - from !== length) return false;
    for (let i = 0; i < length; i++) if (spellings[from + i] !== units[i]) return false;
    return true;
  }

  function add(units: Uint16Array, length: number, hash: number): number {
    const id = terms.length;
    if (id + 2 > ends.length) enlarge();
    const from = ends[id] as number;
    spellings = withRoom(spellings, from + length);
    for (let i = 0; i < length; i++) spellings[from + i] = units[i] as number;
    ends[id + 1] = from + length;
    hashes[id] = hash;
    terms.push(undefined);
    slots[slotOf(units, length, hash)] = id + 1;
    return id;
  }

  function enlarge(): void {
    ends = withRoom(ends, ends.length * 2);
    hashes = withRoom(hashes, hashes.length * 2);
    slots = new Uint32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < terms.length; id++) {
      let slot = (hashes[id] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
  }

  function internUnits(units: Uint16Array, length: number): number {
    const hash = hashOf(units, length);
    const found = slots[slotOf(units, length, hash)] as number;
    return found === 0 ? add(units, length, hash) : found - 1;
  }

  function term(id: number): string {
    if (!(id in terms)) throw new RangeError(`no term has the id ${id}; there are ${terms.length}`);
    terms[id] ??= spelt(spellings.subarray(ends[id], ends[id + 1]));
    return terms[id];
  }

  return {
    get size() {
      return terms.length;
    },
    term,
    intern: spelling => internUnits(unitsOf(spelling), spelling.length),
    internUnits,
    idOf(spelling) {
      const units = unitsOf(spelling);
      return (slots[slotOf(units, units.length, hashOf(units, units.length))] as number) - 1;
    },
  };
}

/** FNV-1a over UTF-16 units, with its high bits folded into the low ones. */
function hashOf(units: Uint16Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (units[i] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function unitsOf(spelling: string): Uint16Array {
  return Uint16Array.from({length: spelling.length}, (_, i) => spelling.charCodeAt(i));
}

const LONGEST_CALL = 4096; // more arguments than this can exhaust the stack

function spelt(units: Uint16Array): string {
  let spelling = '';
  for (let i = 0; i < units.length; i += LONGEST_CALL) {
    spelling += String.fromCharCode(...units.subarray(i, i + LONGEST_CALL));
  }
  return spelling;
}

function withRoom<Column extends Uint16Array | Uint32Array>(values: Column, length: number): Column {
  if (length <= values.length) return values;
  const longer = new (values.constructor as new (length: number) => Column)(
    Math.max(length, values.length * 2),
  );
  longer.set(values);
  return longer;
}
