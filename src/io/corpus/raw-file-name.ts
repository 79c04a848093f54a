/** The files that phraseshift itself writes into the folder of a text. */
export const OWN_FILES = {manifest: 'manifest.json', text: 'normalised.txt', ledger: 'ledger.jsonl'} as const;

const LONGEST = 100;

/**
 * Under which name the raw file of a text is kept: its own, without folders and without what some system refuses.
 *
 * Never the name of a file of our own, never hidden, its ending kept.
 */
export function rawFileName(path: string): string {
  const base = path.split(/[\\/]/u).at(-1) ?? '';
  const plain = base
    .normalize('NFC')
    .replace(/[\p{C}\\/:*?"<>|]+/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  const name = shortened(plain === '' ? 'text' : plain);
  const own: readonly string[] = Object.values(OWN_FILES);
  return own.includes(name.toLowerCase()) ? `raw-${name}` : name;
}

function shortened(name: string): string {
  const ending = /\.[^.\s]{1,12}$/u.exec(name)?.[0] ?? '';
  const stem = [...name.slice(0, name.length - ending.length)];
  return stem.length + ending.length <= LONGEST
    ? name
    : `${stem.slice(0, LONGEST - ending.length).join('')}${ending}`;
}
