import {enlarged} from '../base/columns.ts';
import {
  createSpelling,
  EMPTY_HASH,
  HEAD_UNITS,
  hashed,
  type Spelling,
  type SpellingVocabulary,
} from './spelling.ts';

// A slot of the table: four numbers for the first eight units of a term, its hash, its length, its id + 1.
const SLOT = 8;
const HASH = 4;
const LENGTH = 5;
const ID = 6;

/**
 * Which terms there are: an empty vocabulary, to be filled by tokenising.
 *
 * A hash table over typed arrays; a term becomes a string when somebody asks for it.
 */
export function createVocabulary(): SpellingVocabulary {
  const terms: (string | undefined)[] = [];
  let slots = new Int32Array(SLOT << 11);
  let ends = new Uint32Array(1 << 11); // term t is spelt from ends[t] up to ends[t + 1]
  let letters = new Uint16Array(1 << 14);

  /** Where in the table the term stands; where it belongs, if the ID there is 0. */
  function find(spelling: Spelling, length: number, hash: number): number {
    const {head} = spelling;
    const table = slots; // read once: what a closure may change is read again each time
    let at = firstSlot(table, hash);
    for (; table[at + ID] !== 0; at = nextSlot(table, at)) {
      if (table[at + HASH] !== hash || table[at + LENGTH] !== length) continue;
      if (table[at] !== head[0] || table[at + 1] !== head[1]) continue;
      if (table[at + 2] !== head[2] || table[at + 3] !== head[3]) continue;
      if (length <= HEAD_UNITS || hasTail((table[at + ID] as number) - 1, spelling, length)) break;
    }
    return at;
  }

  /** Whether this term goes on like the one sought, past the head. */
  function hasTail(id: number, {units}: Spelling, length: number): boolean {
    const known = letters;
    const start = ends[id] as number;
    for (let i = HEAD_UNITS; i < length; i++) if (known[start + i] !== units[i]) return false;
    return true;
  }

  function internSpelling(spelling: Spelling, length: number, hash: number): number {
    const at = find(spelling, length, hash);
    const found = slots[at + ID] as number;
    if (found !== 0) return found - 1;
    for (let part = 0; part < HASH; part++) slots[at + part] = spelling.head[part] as number;
    slots[at + HASH] = hash;
    slots[at + LENGTH] = length;
    slots[at + ID] = terms.push(undefined);
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
    idOf: word => (slots[find(spelt(word), word.length, hashOf(word)) + ID] as number) - 1,
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
