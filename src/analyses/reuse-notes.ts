import {REUSE, type ReuseOptions} from '../align/text-reuse.ts';
import type {Note} from '../model/note.ts';
import type {Reuse, ReusePlace} from '../model/reuse.ts';
import {formatCount} from '../render/format-count.ts';

/** The thresholds, as asked for or as they are by themselves. */
export function reuseSettings({words = REUSE.words, gap = REUSE.gap, most = REUSE.most}: ReuseOptions) {
  return {words, gap, most};
}

/** The thresholds, and what they left aside. */
export function reuseNotes({clusters, stock}: Reuse, options: ReuseOptions): readonly Note[] {
  const {words, gap, most} = reuseSettings(options);
  return [
    {
      code: 'thresholds',
      text: `${formatCount(clusters.length)} passages: ${words} words or more in the same order, joined over gaps of ${gap} words or fewer`,
    },
    {
      code: 'stock-phrases',
      text: `${formatCount(stock)} runs of ${words} words were left aside as stock phrases: they stand in more than ${most} places`,
    },
  ];
}

/** Length of a place. */
export function placeWords({tokens: {from, to}}: ReusePlace): number {
  return to - from;
}
