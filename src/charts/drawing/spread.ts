/** A stretch that labels have to themselves, in pixels: their lines lie `step` apart, the middles of lines within it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** How many lines each label has; one unless told. */
  readonly lines?: readonly number[];
}

interface Block {
  readonly sum: number;
  readonly size: number;
}

/**
 * Where labels stand so that none runs into the next, each as near as may be to the place it names.
 *
 * Gives the middle of each label, in the order of `wished`: the least squares of all moves, order kept (ties stand in
 * the order given). Labels that are too many for the stretch stand closer than `step`, evenly.
 */
export function spread(wished: readonly number[], {from, to, step, lines = []}: Stretch): readonly number[] {
  const order = [...wished.keys()].sort((a, b) => (wished[a] as number) - (wished[b] as number) || a - b);
  const heights = order.map(i => lines[i] ?? 1);
  const all = heights.reduce((sum, height) => sum + height, 0);
  const apart = Math.min(step, (to - from) / Math.max(1, all - 1));
  let above = -0.5;
  const offsets = heights.map(height => {
    above += height;
    return apart * (above - height / 2);
  });
  const fitted = rising(order.map((i, k) => (wished[i] as number) - (offsets[k] as number)));
  const middles = new Array<number>(wished.length).fill(0);
  order.forEach((i, k) => {
    const first = Math.max(from, Math.min(to - apart * (all - 1), fitted[k] as number));
    middles[i] = first + (offsets[k] as number);
  });
  return middles;
}

/** The nearest row of numbers that never falls: neighbours that would fall are pooled at their mean. */
function rising(values: readonly number[]): readonly number[] {
  const blocks: Block[] = [];
  for (const value of values) {
    let block: Block = {sum: value, size: 1};
    for (let last = blocks.at(-1); last !== undefined && mean(last) > mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = {sum: last.sum + block.sum, size: last.size + block.size};
    }
    blocks.push(block);
  }
  return blocks.flatMap(block => new Array<number>(block.size).fill(mean(block)));
}

function mean({sum, size}: Block): number {
  return sum / size;
}
