/**
 * The id of what a mark of a figure stands for: `term-working.class`, `passage-3`.
 *
 * Letters, digits and hyphens stay, a blank is a full stop, any other character its code point between low lines
 * (`america's` is `america_27_s`): two names never have one id, and every id is a name in XML and needs no escape.
 */
export function markId(kind: 'term' | 'passage', name: string): string {
  return `${kind}-${[...name].map(encoded).join('')}`;
}

function encoded(character: string): string {
  if (/^[A-Za-z0-9-]$/.test(character)) return character;
  if (character === ' ') return '.';
  // From À on, Unicode's letters may stand in an XML name; those before (ª µ º) may not.
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xc0 && /^\p{L}$/u.test(character) ? character : `_${code.toString(16)}_`;
}
