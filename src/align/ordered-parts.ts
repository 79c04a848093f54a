import type {PassagePart} from './passage-parts.ts';

/** Passages in the order of the later text; a dropped one after what stood before it in the earlier text and keeps its order. */
export function orderedParts(parts: readonly PassagePart[]): readonly PassagePart[] {
  const standing = parts
    .filter(({b}) => b.length > 0)
    .sort((x, y) => (x.b[0] as number) - (y.b[0] as number));
  const inOrder = standing.filter(({a, block}) => a.length > 0 && block === 0);
  const dropped = parts
    .filter(({b}) => b.length === 0)
    .sort((x, y) => (x.a[0] as number) - (y.a[0] as number));
  const after = new Map<PassagePart | undefined, PassagePart[]>();
  let next = 0;
  for (const part of dropped) {
    while (next < inOrder.length && startOf(inOrder[next]) < startOf(part)) next++;
    const before = inOrder[next - 1];
    const others = after.get(before);
    if (others === undefined) after.set(before, [part]);
    else others.push(part);
  }
  return [...(after.get(undefined) ?? []), ...standing.flatMap(part => [part, ...(after.get(part) ?? [])])];
}

function startOf(part: PassagePart | undefined): number {
  return part?.a[0] ?? 0;
}
