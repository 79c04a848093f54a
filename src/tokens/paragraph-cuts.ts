import type {Section} from '../model/section.ts';

/**
 * Where a text is cut into paragraphs: rising places, the first 0 and the last the length of the text.
 *
 * Paragraphs are parted by a blank line (white space may stand in it) and by the borders of sections. A single
 * line end is white space like any other. A stretch between two cuts may be without words.
 */
export function paragraphCuts(text: string, sections: readonly Section[]): readonly number[] {
  const cuts = [0, text.length];
  for (const {span} of sections) cuts.push(span.start, span.end);
  for (const blankLine of text.matchAll(/\n[^\S\n]*\n/g)) cuts.push(blankLine.index);
  const rising = Uint32Array.from(cuts).sort();
  return Array.from(rising).filter((cut, i) => cut !== rising[i - 1] && cut <= text.length);
}
