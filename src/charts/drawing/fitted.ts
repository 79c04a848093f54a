import {textWidth} from '../../base/text-width.ts';

/** How a line of text is set. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
}

/** A line of text that is no wider than `room`: itself, or as much of its beginning as fits before "…". */
export function fitted(text: string, room: number, {size, bold = false}: Setting): string {
  if (textWidth(text, size, bold) <= room) return text;
  const letters = [...text];
  while (letters.length > 0) {
    letters.pop();
    const shorter = `${letters.join('').trimEnd()}…`;
    if (textWidth(shorter, size, bold) <= room) return shorter;
  }
  return '';
}
