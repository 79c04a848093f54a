import {seededRandom} from './random.ts';

/** Paragraphs dealt to two sides by chance, many times. */
export interface Relabelling {
  readonly deals: number;
  /** 1 where unit u went to the first side in deal i: element u · deals + i. */
  readonly labels: Uint8Array;
  /** Words that the first side got in each deal. */
  readonly words: Float64Array;
  /** Words that the first side has in truth, and words of both. */
  readonly seen: number;
  readonly whole: number;
}

/**
 * Which other texts could the first side have been, had the same paragraphs been dealt by chance?
 *
 * Each deal gives the first side as many units as it has (`first` of them, which stand first in `sizes`), every choice
 * equally likely. The same seed gives the same deals on every machine. A deal that leaves a side without words is
 * dealt like any other; its rates are NaN, and so never as far apart.
 */
export function relabelUnits(
  sizes: Uint32Array,
  {first, deals, seed}: {readonly first: number; readonly deals: number; readonly seed: number},
): Relabelling {
  const random = seededRandom(seed);
  const labels = new Uint8Array(sizes.length * deals);
  const words = new Float64Array(deals);
  const order = Uint32Array.from(sizes.keys());
  for (let deal = 0; deal < deals; deal++) {
    // The first steps of a shuffle; it may begin from any order, so from that of the deal before.
    for (let place = 0; place < first; place++) {
      const other = place + Math.floor(random() * (order.length - place));
      const unit = order[other] as number;
      order[other] = order[place] as number;
      order[place] = unit;
      labels[unit * deals + deal] = 1;
      words[deal] = (words[deal] as number) + (sizes[unit] as number);
    }
  }
  const sum = (part: Uint32Array) => part.reduce((total, size) => total + size, 0);
  return {deals, labels, words, seen: sum(sizes.subarray(0, first)), whole: sum(sizes)};
}
