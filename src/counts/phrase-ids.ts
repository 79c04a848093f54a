import {enlarged} from '../base/columns.ts';

/**
 * Numbers for pairs, 0, 1, 2, … in order of first appearance: which phrase is this head with this word after it?
 *
 * A hash table over typed arrays; no string is made.
 */
export interface PhraseIds {
  readonly size: number;
  intern(head: number, word: number): number;
}

/** No phrase yet. `expected` is a guess of how many there will be. */
export function createPhraseIds(expected: number): PhraseIds {
  let heads = new Uint32Array(1 << Math.ceil(Math.log2(Math.max(16, expected))));
  let words = new Uint32Array(heads.length);
  let slots = new Uint32Array(heads.length * 2); // id + 1, or 0 where free
  let size = 0;

  function slotOf(head: number, word: number): number {
    const mask = slots.length - 1;
    let slot = hashOf(head, word) & mask;
    for (;;) {
      const id = (slots[slot] as number) - 1;
      if (id === -1 || (heads[id] === head && words[id] === word)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function enlarge(): void {
    heads = enlarged(heads, heads.length * 2);
    words = enlarged(words, words.length * 2);
    slots = new Uint32Array(slots.length * 2);
    for (let id = 0; id < size; id++) slots[slotOf(heads[id] as number, words[id] as number)] = id + 1;
  }

  return {
    get size() {
      return size;
    },
    intern(head, word) {
      const found = slots[slotOf(head, word)] as number;
      if (found !== 0) return found - 1;
      if (size === heads.length) enlarge();
      heads[size] = head;
      words[size] = word;
      slots[slotOf(head, word)] = size + 1;
      return size++;
    },
  };
}

function hashOf(head: number, word: number): number {
  const mixed = Math.imul(Math.imul(head, 0x9e3779b1) ^ word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
