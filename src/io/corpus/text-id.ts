const LONGEST = 60;

// Letters that Unicode does not take apart.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * How a text of this name or title is called on the command line: `Anon_Clara_1864` is `anon-clara-1864`.
 *
 * Small letters without accents, digits and single hyphens, at most sixty; undefined where nothing of that is left.
 */
export function textId(words: string): string | undefined {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, letter => PLAIN[letter] ?? '')
    .replace(/(?<=[a-z])['’](?=[a-z])/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  if (plain.length <= LONGEST) return plain === '' ? undefined : plain;
  const cut = plain.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), LONGEST / 2)).replace(/-$/u, '');
}
