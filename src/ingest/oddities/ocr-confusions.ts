import type {Span} from '../../model/span.ts';
import type {Oddity, OddPlace} from '../oddity.ts';

/** Letters that programs which read scans take for others, as they read them and as they are. */
const CONFUSED: readonly (readonly [read: string, meant: string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['ti', 'u'],
  ['ii', 'u'],
  ['vv', 'w'],
  ['tb', 'th'],
  ['li', 'h'],
  ['1', 'l'],
  ['0', 'o'],
];
// A digit or a capital I among small letters: `felIahs`, `wor1d`; a McIntosh is none.
const MIXED = /(?<![\p{L}\p{M}\p{N}])(?!Ma?cI)\p{L}*\p{Ll}[I10]\p{Ll}+(?![\p{L}\p{M}\p{N}])/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const SHORTEST = 5;
const MOST_OF_ODD = 2;
const FEWEST_OF_MEANT = 10;

/** A word that a scanner likely misread: `Reptiblic` in a text that has `Republic` many times. */
export const ocrConfusions = {
  name: 'ocr-confusions',
  about:
    `A word of ${SHORTEST} letters or more that stands once or twice and differs from one that stands ${FEWEST_OF_MEANT} times or more by letters ` +
    'that scanners confuse (rn m, cl d, ti u, ii u, vv w, tb th, li h, 1 l, 0 o); and a digit or a capital I among small letters.',
  find(text, paragraphs) {
    const {first, counts} = wordsOf(text, paragraphs);
    const misread = [...first].flatMap(([word, offset]): readonly OddPlace[] => {
      if ((counts.get(word) ?? 0) > MOST_OF_ODD || word.length < SHORTEST) return [];
      const meant = meantBy(word, counts);
      if (meant === undefined) return [];
      return [{offset, text: `"${word}" may be "${meant}", which stands ${counts.get(meant)} times`}];
    });
    const mixed = paragraphs.flatMap(({start, end}) =>
      Array.from(text.slice(start, end).matchAll(MIXED), ({index, 0: word}) => ({
        offset: start + index,
        text: `"${word}": a digit or a capital I among small letters`,
      })),
    );
    return [...misread, ...mixed].sort((a, b) => a.offset - b.offset);
  },
} as const satisfies Oddity;

/** Words in lower case with their counts, and where each first stands. */
function wordsOf(
  text: string,
  paragraphs: readonly Span[],
): {readonly first: ReadonlyMap<string, number>; readonly counts: ReadonlyMap<string, number>} {
  const [first, counts] = [new Map<string, number>(), new Map<string, number>()];
  for (const {start, end} of paragraphs) {
    for (const {index, 0: written} of text.slice(start, end).matchAll(WORD)) {
      const word = written.toLowerCase();
      const known = counts.get(word);
      counts.set(word, (known ?? 0) + 1);
      if (known === undefined) first.set(word, start + index);
    }
  }
  return {first, counts};
}

/** The frequent word that a rare one becomes by one confusion; undefined where it becomes none. */
function meantBy(word: string, counts: ReadonlyMap<string, number>): string | undefined {
  for (const [read, meant] of CONFUSED) {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      const other = word.slice(0, at) + meant + word.slice(at + read.length);
      if ((counts.get(other) ?? 0) >= FEWEST_OF_MEANT) return other;
    }
  }
  return undefined;
}
