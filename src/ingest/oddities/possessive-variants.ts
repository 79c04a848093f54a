import {byCodePoint} from '../../base/order.ts';
import type {Span} from '../../model/span.ts';
import type {Oddity, OddPlace} from '../oddity.ts';

const MARKED_END = /[sS]['’]\s+(\p{L}+)/gu;
const BARE_END = /[sS]\s+(\p{L}+)/gu;
const LETTERS = /(?<![\p{L}\p{M}\p{N}'’-])\p{L}{2,}$/u;
const LONGEST_WORD = 40;

/** One name spelt in two ways: `Workers parties` beside `Workers' parties`. */
export const possessiveVariants = {
  name: 'possessive-variants',
  about:
    'A word in -s that stands both with and without a closing apostrophe before the same next word, whatever the case.',
  find(text, paragraphs) {
    const variants = new Map<string, {bare: number[]; marked: number[]}>();
    const words = new Set<string>();
    for (const {start, end} of paragraphs) {
      const paragraph = text.slice(start, end);
      for (const {index, 1: next = ''} of paragraph.matchAll(MARKED_END)) {
        const word = wordBefore(paragraph, index);
        if (word === undefined) continue;
        const key = `${word} ${next}`.toLowerCase();
        const found = variants.get(key) ?? {bare: [], marked: []};
        variants.set(key, found);
        found.marked.push(start + index + 1 - word.length);
        words.add(next.toLowerCase());
      }
    }
    if (variants.size === 0) return [];
    for (const span of paragraphs) addBare(text, span, {variants, words});
    return [...variants]
      .filter(([, {bare, marked}]) => bare.length > 0 && marked.length > 0)
      .map(([key, {bare, marked}]) => variant(key, bare, marked))
      .sort((a, b) => a.offset - b.offset || byCodePoint(a.text, b.text));
  },
} as const satisfies Oddity;

/** The same pairs without a mark: only what stands with one somewhere is looked for. */
function addBare(
  text: string,
  {start, end}: Span,
  {variants, words}: {variants: ReadonlyMap<string, {readonly bare: number[]}>; words: ReadonlySet<string>},
): void {
  const paragraph = text.slice(start, end);
  for (const {index, 1: next = ''} of paragraph.matchAll(BARE_END)) {
    if (!words.has(next.toLowerCase())) continue;
    const word = wordBefore(paragraph, index);
    const found = word === undefined ? undefined : variants.get(`${word} ${next}`.toLowerCase());
    if (word !== undefined) found?.bare.push(start + index + 1 - word.length);
  }
}

/** The word that ends in this letter. */
function wordBefore(paragraph: string, last: number): string | undefined {
  return LETTERS.exec(paragraph.slice(Math.max(0, last + 1 - LONGEST_WORD), last + 1))?.[0];
}

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
