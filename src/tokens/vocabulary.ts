import {enlarged} from '../base/columns.ts';
import {
  createSpelling,
  EMPTY_HASH,
  HEAD_UNITS,
  hashed,
  type Spelling,
  type SpellingVocabulary,
} from './spelling.ts';

// A slot of the table: four numbers for the first eight units of a term, its hash, its id + 1, two to spare.
const SLOT = 8;
const HASH = 4;
const ID = 5;

/**
 * Which terms there are: an empty vocabulary, to be filled by tokenising.
 *
 * A hash table over typed arrays; a term becomes a string when somebody asks for it. Asking for the term of an id that
 * was never given is a RangeError.
 *
 * ```ts
 * const vocabulary = createVocabulary();
 * [vocabulary.intern('peace'), vocabulary.intern('war'), vocabulary.intern('peace')]; // → [0, 1, 0]
 * vocabulary.term(1); // → 'war'
 * ```
 */
export function createVocabulary(): SpellingVocabulary {
  const terms: (string | undefined)[] = [];
  let slots = new Int32Array(SLOT << 13);
  let ends = new Uint32Array(1 << 12); // term t is spelt from ends[t] up to ends[t + 1]
  let letters = new Uint16Array(1 << 15);

  let free = 0; // the slot where the last search failed

  function find(spelling: Spelling, length: number, hash: number): number {
    const {head} = spelling;
    const a = head[0];
    const b = head[1];
    const c = head[2];
    const d = head[3];
    const table = slots; // read once: what a closure may change is read again each time
    let at = firstSlot(table, hash);
    for (; table[at + ID] !== 0; at = nextSlot(table, at)) {
      if (table[at] !== a || table[at + 1] !== b || table[at + 2] !== c) continue;
      if (table[at + 3] !== d || table[at + HASH] !== hash) continue;
      const id = (table[at + ID] as number) - 1;
      if (length <= HEAD_UNITS || hasTail(id, spelling, length)) return id;
    }
    free = at;
    return -1;
  }

  /** Whether this term goes on like the one sought, past the head. */
  function hasTail(id: number, {units}: Spelling, length: number): boolean {
    const known = letters;
    const start = ends[id] as number;
    if ((ends[id + 1] as number) - start !== length) return false;
    for (let i = HEAD_UNITS; i < length; i++) if (known[start + i] !== units[i]) return false;
    return true;
  }

  function internSpelling(spelling: Spelling, length: number, hash: number): number {
    const id = find(spelling, length, hash);
    if (id !== -1) return id;
    for (let part = 0; part < HASH; part++) slots[free + part] = spelling.head[part] as number;
    slots[free + HASH] = hash;
    slots[free + ID] = terms.push(undefined);
    if (terms.length * SLOT * 2 > slots.length) slots = spread(slots);
    return add(spelling, length);
  }

  /** Keeps the letters of the newest term. */
  function add({units}: Spelling, length: number): number {
    const id = terms.length - 1;
    const start = ends[id] as number;
    if (id + 2 > ends.length) ends = enlarged(ends, 2 * ends.length);
    if (start + length > letters.length) {
      const longer = new Uint16Array(2 * letters.length + length);
      longer.set(letters);
      letters = longer;
    }
    for (let i = 0; i < length; i++) letters[start + i] = units[i] as number;
    ends[id + 1] = start + length;
    return id;
  }

  function term(id: number): string {
    if (!(id in terms)) throw new RangeError(`no term has the id ${id}; there are ${terms.length}`);
    terms[id] ??= written(letters.subarray(ends[id], ends[id + 1]));
    return terms[id];
  }

  return {
    get size() {
      return terms.length;
    },
    term,
    intern: word => internSpelling(spelt(word), word.length, hashOf(word)),
    internSpelling,
    idOf: word => find(spelt(word), word.length, hashOf(word)),
  };
}

function firstSlot(table: Int32Array, hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), SLOT) & (table.length - 1);
}

function nextSlot(table: Int32Array, at: number): number {
  return (at + SLOT) & (table.length - 1);
}

/** The same slots, spread over twice as many. */
function spread(slots: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(slots.length * 2);
  for (let old = 0; old < slots.length; old += SLOT) {
    if (slots[old + ID] === 0) continue;
    let at = firstSlot(wider, slots[old + HASH] as number);
    while (wider[at + ID] !== 0) at = nextSlot(wider, at);
    for (let part = 0; part < SLOT; part++) wider[at + part] = slots[old + part] as number;
  }
  return wider;
}

function spelt(word: string): Spelling {
  const spelling = createSpelling(word.length);
  for (let i = 0; i < word.length; i++) spelling.units[i] = word.charCodeAt(i);
  return spelling;
}

function hashOf(word: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
  return hash;
}

const LONGEST_CALL = 4096; // many more arguments would exhaust the stack

function written(units: Uint16Array): string {
  let word = '';
  for (let i = 0; i < units.length; i += LONGEST_CALL) {
    word += String.fromCharCode(...units.subarray(i, i + LONGEST_CALL));
  }
  return word;
}
