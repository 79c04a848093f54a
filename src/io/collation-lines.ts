import {textWidth} from '../base/text-width.ts';
import type {EditKind} from '../model/alignment.ts';
import type {CollationPiece} from '../model/collation.ts';

/** Words of one line under one mark: where they begin, and how wide they are without the space after them. */
export interface LineRun {
  readonly text: string;
  readonly kind: EditKind;
  readonly x: number;
  readonly width: number;
}

/** Breaks marked words into lines of the shipped face, none wider than `width` unless a single word is. */
export function collationLines(
  pieces: readonly CollationPiece[],
  {width, size}: {readonly width: number; readonly size: number},
): readonly (readonly LineRun[])[] {
  const lines: LineRun[][] = [[]];
  const space = textWidth(' ', size);
  let x = 0;
  for (const cluster of clusters(pieces)) {
    const wide = cluster.reduce((sum, {text}) => sum + textWidth(text, size), 0);
    if (x > 0 && x + wide > width) {
      lines.push([]);
      x = 0;
    }
    cluster.forEach(({text, kind}, k) => {
      const run = {text, kind, x, width: textWidth(text, size)};
      lengthen(lines.at(-1) as LineRun[], run, k === 0 ? ' ' : '');
      x += run.width;
    });
    x += space;
  }
  return lines;
}

/** What must stay on one line: pieces of text with no space between them. */
function clusters(pieces: readonly CollationPiece[]): readonly (readonly CollationPiece[])[] {
  const found: CollationPiece[][] = [];
  let isOpen = false;
  for (const {kind, text} of pieces) {
    for (const part of text.split(/( )/u).filter(part => part !== '')) {
      if (part === ' ') isOpen = false;
      else if (isOpen) found.at(-1)?.push({kind, text: part});
      else found.push([{kind, text: part}]);
      if (part !== ' ') isOpen = true;
    }
  }
  return found;
}

/** Adds a word to the last run of a line when it is under the same mark. */
function lengthen(line: LineRun[], word: LineRun, space: string): void {
  const last = line.at(-1);
  if (last?.kind !== word.kind) line.push(word);
  else {
    const text = `${last.text}${space}${word.text}`;
    line[line.length - 1] = {...last, text, width: word.x + word.width - last.x};
  }
}
