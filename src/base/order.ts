/**
 * Which of two strings comes first, by Unicode code point: the same on every machine, in every locale.
 *
 * Negative when `a` comes first, positive when `b` does, 0 when they are the same string.
 *
 * ```ts
 * ['Zeta', 'alpha', 'Éva'].sort(byCodePoint); // → ['Zeta', 'alpha', 'Éva']
 * ```
 */
export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    // UTF-16 puts surrogates (letters beyond the BMP) before U+E000…U+FFFF; moving them up restores code-point order.
    if (x !== y) return beyondSurrogates(x) - beyondSurrogates(y);
  }
  return a.length - b.length;
}

function beyondSurrogates(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
