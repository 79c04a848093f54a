import {ARIMO_WIDTHS, UNITS_PER_EM} from './arimo.ts';

const MISSING = 0xffff;
const REGULAR = widthsByLetter(1);
const BOLD = widthsByLetter(2);

/**
 * How wide a line of text is when set in the shipped face (Arimo, which has Arial's widths).
 *
 * In the unit of `size`, 0 for an empty line. Advance widths without kerning, so a renderer that kerns sets it a
 * little narrower, never wider. A letter that the face lacks counts as one em.
 */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? BOLD : REGULAR;
  let units = 0;
  for (const letter of text) {
    const width = widths[letter.codePointAt(0) as number] ?? MISSING;
    units += width === MISSING ? UNITS_PER_EM : width;
  }
  return (units / UNITS_PER_EM) * size;
}

/** Which letters of a text the shipped face cannot draw, each once, in order of appearance. */
export function missingLetters(text: string): readonly string[] {
  const missing = [...text].filter(
    letter => (REGULAR[letter.codePointAt(0) as number] ?? MISSING) === MISSING,
  );
  return [...new Set(missing)];
}

function widthsByLetter(face: 1 | 2): Uint16Array {
  const last = Math.max(...ARIMO_WIDTHS.map(([first, regular]) => first + regular.length / 3));
  const widths = new Uint16Array(last).fill(MISSING);
  for (const run of ARIMO_WIDTHS) {
    const digits = run[face];
    for (let i = 0; i < digits.length; i += 3) {
      widths[run[0] + i / 3] = Number.parseInt(digits.slice(i, i + 3), 36);
    }
  }
  return widths;
}
