import type {ByteRule} from './unpacker.ts';

const [CLEAR, END, FIRST] = [256, 257, 258];
const [NARROWEST, WIDEST] = [9, 12];
const MOST = 1 << WIDEST;

/**
 * Codes of 9 to 12 bits, each a sequence seen before and one byte more. ISO 32000-1, 7.4.4.
 *
 * `early` is `EarlyChange`: how many codes before they are needed the codes become wider. A code that has no sequence
 * yet is taken for the next one, as pdf.js does.
 */
export function lzw(early: 0 | 1): ByteRule {
  const [before, last] = [new Uint16Array(MOST), new Uint8Array(MOST)];
  const sequence = new Uint8Array(MOST + 1);
  let [bits, held, width, next, previous] = [0, 0, NARROWEST, FIRST, -1];

  /** The bytes of a code, to the end of `sequence`; where they begin. */
  const spell = (code: number): number => {
    let at = sequence.length;
    for (let c = code; ; c = before[c] as number) {
      sequence[--at] = c < CLEAR ? c : (last[c] as number);
      if (c < CLEAR) return at;
    }
  };

  const take = (code: number, put: (byte: number) => void): void => {
    const isNew = code >= next;
    let at = spell(isNew ? previous : code);
    const first = sequence[at] as number;
    for (; at < sequence.length; at++) put(sequence[at] as number);
    if (isNew) put(first);
    if (previous >= 0 && next < MOST) {
      before[next] = previous;
      last[next++] = first;
      if (next + early >= 1 << width && width < WIDEST) width++;
    }
    previous = isNew ? Math.min(next - 1, MOST - 1) : code;
  };

  return (byte, put) => {
    bits = (bits << 8) | byte;
    held += 8;
    if (held < width) return false;
    const code = (bits >> (held - width)) & ((1 << width) - 1);
    held -= width;
    bits &= (1 << held) - 1;
    if (code === END || (code >= FIRST && previous < 0)) return true;
    if (code === CLEAR) [width, next, previous] = [NARROWEST, FIRST, -1];
    else take(code, put);
    return false;
  };
}
