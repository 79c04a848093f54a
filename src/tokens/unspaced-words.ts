import type {Span} from '../model/span.ts';

// Intl.Segmenter takes quadratic time in some releases of Node: it is given no more than this at once.
const LONGEST_PIECE = 500;

/**
 * Which words stand in a run of letters of a script without spaces, such as 中国人民: 中国 and 人民.
 *
 * By the dictionary that comes with the JavaScript engine (Intl.Segmenter): another release may cut otherwise.
 * The spans follow one another and together are the whole run.
 */
export function unspacedWords(run: string): readonly Span[] {
  const segmenter = new Intl.Segmenter('zh', {granularity: 'word'});
  const words: Span[] = [];
  for (let from = 0; from < run.length; ) {
    const piece = pieceFrom(run, from);
    for (const {segment, index} of segmenter.segment(piece)) {
      words.push({start: from + index, end: from + index + segment.length});
    }
    from += piece.length;
  }
  return words;
}

function pieceFrom(run: string, from: number): string {
  const to = from + LONGEST_PIECE;
  const splitsPair = /[\ud800-\udbff]/.test(run.charAt(to - 1));
  return run.slice(from, splitsPair ? to - 1 : to);
}
