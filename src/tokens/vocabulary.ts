import type {Vocabulary} from '../model/vocabulary.ts';

const HEAD = 8; // so many units are compared at once, as four numbers of two units each
const MASKS = [maskFrom(0), maskFrom(2), maskFrom(4), maskFrom(6)] as const;
const [MASK_A, MASK_B, MASK_C, MASK_D] = MASKS;
const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Which terms there are: an empty vocabulary, to be filled by tokenising.
 *
 * A hash table over typed arrays; a term becomes a string when somebody asks for it.
 */
export function createVocabulary(): Vocabulary {
  const terms: (string | undefined)[] = [];
  let slots = new Int32Array(1 << 12); // two a slot: the hash of a term; its id + 1, or 0 where the slot is free
  let heads = new Int32Array(1 << 12); // four a term: its first eight units, 0 past its end
  let ends = new Uint32Array(1 << 10); // term t is spelt from ends[t] up to ends[t + 1]
  let spellings = new Uint16Array(1 << 13);
  let hash = 0; // of the term sought last, and the slot where the search ended
  let slot = 0;

  function internUnits(view: DataView, from: number, length: number): number {
    const id = find(view, from, length);
    return id === -1 ? add(view, from, length) : id;
  }

  function find(view: DataView, from: number, length: number): number {
    const cut = length < HEAD ? length : HEAD;
    const a = view.getInt32(2 * from, true) & (MASK_A[cut] as number);
    const b = view.getInt32(2 * from + 4, true) & (MASK_B[cut] as number);
    const c = view.getInt32(2 * from + 8, true) & (MASK_C[cut] as number);
    const d = view.getInt32(2 * from + 12, true) & (MASK_D[cut] as number);
    const rest = length > HEAD ? hashOfRest(view, from, length) : 0;
    hash = hashOf(a ^ Math.imul(b, 0x85ebca6b), c ^ Math.imul(d, 0xc2b2ae35), rest);
    const mask = slots.length - 1;
    for (slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = (slots[slot + 1] as number) - 1;
      if (id === -1) return -1;
      if (slots[slot] !== hash) continue;
      const head = 4 * id;
      if (heads[head] !== a || heads[head + 1] !== b) continue;
      if (heads[head + 2] !== c || heads[head + 3] !== d) continue;
      if (length <= HEAD || (lengthOf(id) === length && hasRest(view, from, id))) return id;
    }
  }

  function lengthOf(id: number): number {
    return (ends[id + 1] as number) - (ends[id] as number);
  }

  function hasRest(view: DataView, from: number, id: number): boolean {
    const start = ends[id] as number;
    for (let i = HEAD; i < lengthOf(id); i++)
      if (spellings[start + i] !== unitAt(view, from + i)) return false;
    return true;
  }

  /** Adds the term that was sought and not found. */
  function add(view: DataView, from: number, length: number): number {
    const id = terms.push(undefined) - 1;
    slots[slot] = hash;
    slots[slot + 1] = id + 1;
    const start = ends[id] as number;
    heads = withRoom(heads, 4 * id + 4);
    ends = withRoom(ends, id + 2);
    spellings = withRoom(spellings, start + length);
    for (let i = 0; i < length; i++) spellings[start + i] = unitAt(view, from + i);
    ends[id + 1] = start + length;
    const cut = Math.min(length, HEAD);
    for (let part = 0; part < MASKS.length; part++) {
      heads[4 * id + part] =
        view.getInt32(2 * from + 4 * part, true) & ((MASKS[part] as Int32Array)[cut] as number);
    }
    if (4 * terms.length > slots.length) slots = rehashed(slots);
    return id;
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
    intern: spelling => internUnits(viewOf(spelling), 0, spelling.length),
    internUnits,
    idOf: spelling => find(viewOf(spelling), 0, spelling.length),
  };
}

/** For each length up to HEAD, which bits of the number made of units `first` and `first + 1` are spelling. */
function maskFrom(first: number): Int32Array {
  return Int32Array.from({length: HEAD + 1}, (_, length) => {
    if (length <= first) return 0;
    return length === first + 1 ? 0xffff : -1;
  });
}

function hashOf(a: number, c: number, rest: number): number {
  const mixed = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(c ^ (c >>> 13), 0x297a2d39) ^ rest;
  return mixed ^ (mixed >>> 16);
}

/** FNV-1a over the units past the head. */
function hashOfRest(view: DataView, from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = HEAD; i < length; i++) hash = Math.imul(hash ^ unitAt(view, from + i), 0x01000193);
  return hash;
}

function unitAt(view: DataView, index: number): number {
  return view.getUint16(2 * index, IS_LITTLE_ENDIAN);
}

/** The units of a string, and as many more as internUnits may look at. */
function viewOf(spelling: string): DataView {
  const units = new Uint16Array(spelling.length + HEAD);
  for (let i = 0; i < spelling.length; i++) units[i] = spelling.charCodeAt(i);
  return new DataView(units.buffer);
}

const LONGEST_CALL = 4096; // many more arguments would exhaust the stack

function spelt(units: Uint16Array): string {
  let spelling = '';
  for (let i = 0; i < units.length; i += LONGEST_CALL) {
    spelling += String.fromCharCode(...units.subarray(i, i + LONGEST_CALL));
  }
  return spelling;
}

/** The same slots, spread over twice as many. */
function rehashed(slots: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(slots.length * 2);
  const mask = wider.length - 1;
  for (let old = 0; old < slots.length; old += 2) {
    if (slots[old + 1] === 0) continue;
    let slot = ((slots[old] as number) << 1) & mask;
    while (wider[slot + 1] !== 0) slot = (slot + 2) & mask;
    wider[slot] = slots[old] as number;
    wider[slot + 1] = slots[old + 1] as number;
  }
  return wider;
}

type Column = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

function withRoom<C extends Column>(values: C, length: number): C {
  if (length <= values.length) return values;
  const longer = new (values.constructor as new (length: number) => C)(Math.max(length, 2 * values.length));
  longer.set(values);
  return longer;
}
