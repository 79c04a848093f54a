/**
 * The key of each entry: its id in ASCII, without what BibTeX reads as syntax. Where two would be the same, the later
 * ones are numbered.
 */
export function bibtexKeys(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return ids.map(id => {
    const plain = asciiKey(id);
    let key = plain;
    for (let n = 2; taken.has(key.toLowerCase()); n++) key = `${plain}-${n}`;
    taken.add(key.toLowerCase()); // BibTeX tells keys apart by their letters, not by case
    return key;
  });
}

function asciiKey(id: string): string {
  const key = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.:_-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return key === '' ? 'work' : key;
}
