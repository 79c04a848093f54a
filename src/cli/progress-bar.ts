const WIDTH = 20;

/** How far a page has come, as a bar and in words: `██████████░░░░░░░░░░ 50 % of 120 kB`; no bar where nobody says how long it is. */
export function progressBar(bytes: number, of: number | undefined): string {
  if (of === undefined || of === 0) return kilobytes(bytes);
  const share = Math.min(1, bytes / of);
  const full = Math.round(share * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.round(share * 100)} % of ${kilobytes(of)}`;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
