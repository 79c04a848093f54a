import {byCodePoint} from '../../base/order.ts';
import type {Oddity, OddPlace} from '../oddity.ts';

const PAIR = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}+s)(['’]?)\s+(\p{L}+)/giu;

/** One name spelt in two ways: `Workers parties` beside `Workers' parties`. */
export const possessiveVariants = {
  name: 'possessive-variants',
  about:
    'A word in -s that stands both with and without a closing apostrophe before the same next word, whatever the case.',
  find(text, paragraphs) {
    const variants = new Map<string, {bare: number[]; marked: number[]}>();
    for (const {start, end} of paragraphs) {
      for (const {index, 1: word = '', 2: mark = '', 3: next = ''} of text.slice(start, end).matchAll(PAIR)) {
        const key = `${word} ${next}`.toLowerCase();
        const found = variants.get(key) ?? {bare: [], marked: []};
        variants.set(key, found);
        found[mark === '' ? 'bare' : 'marked'].push(start + index);
      }
    }
    return [...variants]
      .filter(([, {bare, marked}]) => bare.length > 0 && marked.length > 0)
      .map(([key, {bare, marked}]) => variant(key, bare, marked))
      .sort((a, b) => a.offset - b.offset || byCodePoint(a.text, b.text));
  },
} as const satisfies Oddity;

/** Placed where the rarer form first stands; the bare one when they are even. */
function variant(key: string, bare: readonly number[], marked: readonly number[]): OddPlace {
  const [word = '', next = ''] = key.split(' ');
  const rarer = marked.length < bare.length ? marked : bare;
  return {
    offset: rarer[0] ?? 0,
    text: `"${word} ${next}" ${times(bare.length)}, "${word}' ${next}" ${times(marked.length)}`,
  };
}

function times(n: number): string {
  return n === 1 ? 'once' : `${n} times`;
}
