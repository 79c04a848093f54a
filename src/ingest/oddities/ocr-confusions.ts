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
const MAY_BE_MIXED = /[a-z\u00DF-\u024F][I10][a-z\u00DF-\u024F]/;
// Of Latin letters alone: those are what is confused.
const WORD = /[A-Za-z\u00C0-\u024F]+/g;
const SHORTEST = 5;
const MOST_OF_ODD = 2;
const FEWEST_OF_MEANT = 10;
/** Characters: to count the words of a hundred novels would take longer than to read them. */
const MOST_READ = 500_000;

/** A word that a scanner likely misread: `Reptiblic` in a text that has `Republic` many times. */
export const ocrConfusions = {
  name: 'ocr-confusions',
  about:
    `A word of ${SHORTEST} letters or more that stands once or twice and differs from one that stands ${FEWEST_OF_MEANT} times or more by letters ` +
    'that scanners confuse (rn m, cl d, ti u, ii u, vv w, tb th, li h, 1 l, 0 o); and a digit or a capital I among small letters. Of a long text the first half million characters.',
  find(text, paragraphs) {
    const [start, end] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0];
    const body = text.slice(start, Math.min(end, start + MOST_READ));
    const found = [...misreadIn(body), ...(MAY_BE_MIXED.test(body) ? mixedIn(body) : [])];
    return found.map(odd => ({...odd, offset: start + odd.offset})).sort((a, b) => a.offset - b.offset);
  },
} as const satisfies Oddity;

function misreadIn(body: string): readonly OddPlace[] {
  const written = new Map<string, number>();
  for (const word of body.match(WORD) ?? []) written.set(word, (written.get(word) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [word, count] of written) {
    const folded = word.toLowerCase();
    counts.set(folded, (counts.get(folded) ?? 0) + count);
  }
  return [...written.keys()].flatMap((word): readonly OddPlace[] => {
    const folded = word.toLowerCase();
    if (word.length < SHORTEST || (counts.get(folded) ?? 0) > MOST_OF_ODD) return [];
    const meant = meantBy(folded, counts);
    if (meant === undefined) return [];
    const offset = body.search(new RegExp(`(?<![A-Za-z\\u00C0-\\u024F])${word}(?![A-Za-z\\u00C0-\\u024F])`));
    return [{offset, text: `"${word}" may be "${meant}", which stands ${counts.get(meant)} times`}];
  });
}

function mixedIn(body: string): readonly OddPlace[] {
  return Array.from(body.matchAll(MIXED), ({index: offset, 0: word}) => ({
    offset,
    text: `"${word}": a digit or a capital I among small letters`,
  }));
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
