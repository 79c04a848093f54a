/** Two groups made one: numbers below n are single things, n + k is what the k-th merge made. */
export interface Merge {
  readonly first: number;
  readonly second: number;
  /** Mean distance between the members of both. */
  readonly height: number;
}

/**
 * In which order do things join into groups, the nearest first?
 *
 * `distances` is a square of n rows, symmetric, 0 on the diagonal. Groups lie as far apart as their members do on
 * average (UPGMA), by the update of Lance & Williams 1967 (The Computer Journal 9: 373–380), so that heights never fall.
 * n − 1 merges; of equally near pairs the one whose members were given first. RangeError for a distance that is none.
 */
export function averageLinkage(distances: readonly (readonly number[])[]): readonly Merge[] {
  const n = distances.length;
  const between = distances.map(row => [...row]);
  if (
    between.some(
      row => row.length !== n || !row.every(distance => Number.isFinite(distance) && distance >= 0),
    )
  )
    throw new RangeError(`no square of distances: ${n} rows; expected as many numbers from 0 in each`);
  const groups = Array.from({length: n}, (_, i) => ({id: i, size: 1, row: i}));
  const merges: Merge[] = [];
  while (groups.length > 1) {
    const [i, j] = nearest(groups, between);
    const [a, b] = [groups[i] as Group, groups[j] as Group];
    const height = between[a.row]?.[b.row] ?? 0;
    merges.push({first: a.id, second: b.id, height});
    for (const other of groups) {
      const mean = (a.size * at(between, a, other) + b.size * at(between, b, other)) / (a.size + b.size);
      (between[a.row] as number[])[other.row] = mean;
      (between[other.row] as number[])[a.row] = mean;
    }
    groups[i] = {id: n + merges.length - 1, size: a.size + b.size, row: a.row};
    groups.splice(j, 1);
  }
  return merges;
}

interface Group {
  readonly id: number;
  readonly size: number;
  /** Where its distances stand: the row of its first member. */
  readonly row: number;
}

function at(between: readonly (readonly number[])[], a: Group, b: Group): number {
  return between[a.row]?.[b.row] ?? 0;
}

/** The first of the nearest pairs, by their places in the list. */
function nearest(
  groups: readonly Group[],
  between: readonly (readonly number[])[],
): readonly [number, number] {
  let best: readonly [number, number] = [0, 1];
  let least = Number.POSITIVE_INFINITY;
  groups.forEach((a, i) => {
    for (let j = i + 1; j < groups.length; j++) {
      const distance = at(between, a, groups[j] as Group);
      if (distance >= least) continue;
      [least, best] = [distance, [i, j]];
    }
  });
  return best;
}
