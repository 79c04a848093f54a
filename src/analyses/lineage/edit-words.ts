/**
 * What was done to one wording to make another, in short: `+lasting`, `−of society`, `between → among`.
 *
 * By the longest run of words common to both at each step (longest common subsequence); neighbouring words are one
 * edit. Empty when the wordings are the same.
 */
export function editWords(earlier: string, later: string): string {
  const [a, b] = [earlier.split(' '), later.split(' ')];
  const common = commonLengths(a, b);
  const edits: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [fromA, fromB] = [i, j];
    while ((i < a.length || j < b.length) && (a[i] !== b[j] || i === a.length)) {
      const isDeleted = j === b.length || (i < a.length && at(common, i + 1, j) >= at(common, i, j + 1));
      if (isDeleted) i++;
      else j++;
    }
    if (i > fromA || j > fromB) edits.push(written(a.slice(fromA, i), b.slice(fromB, j)));
    i++;
    j++;
  }
  return edits.join(', ');
}

function written(out: readonly string[], put: readonly string[]): string {
  if (out.length === 0) return `+${put.join(' ')}`;
  return put.length === 0 ? `−${out.join(' ')}` : `${out.join(' ')} → ${put.join(' ')}`;
}

/** Element [i][j]: how many words a from i on and b from j on have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({length: a.length + 1}, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : 0;
      (lengths[i] as number[])[j] = Math.max(same, at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
