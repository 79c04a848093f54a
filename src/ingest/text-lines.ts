/** A line of a text, without its line end. */
export interface Line {
  readonly words: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, with their places. */
export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map(words => {
    const line = {words, start, end: start + words.length};
    start = line.end + 1;
    return line;
  });
}

/** Whether a line has words; false beyond the ends of the text. */
export function isWritten(line: Line | undefined): boolean {
  return line !== undefined && /\S/.test(line.words);
}

/** Index of the last line of the paragraph that line `i` is in, or of the last one before the next that `begins` anew. */
export function paragraphEnd(lines: readonly Line[], i: number, begins?: RegExp): number {
  let last = i;
  while (isWritten(lines[last + 1]) && begins?.test(lines[last + 1]?.words ?? '') !== true) last++;
  return last;
}
