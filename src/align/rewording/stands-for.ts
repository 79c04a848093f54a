import type {Alignment} from '../../model/alignment.ts';

/** For each token of one text the token that stands in its place in the other, changed or not, or −1. */
export interface Stands {
  readonly laterOf: Int32Array;
  readonly earlierOf: Int32Array;
}

/**
 * Which word stands where a word stood?
 *
 * The same word where it was kept or transposed; where words were put in place of others, the first for the first, the
 * last for the last, and so on from the front.
 */
export function standsFor(alignment: Alignment): Stands {
  const laterOf = alignment.laterOf.slice();
  const earlierOf = alignment.earlierOf.slice();
  for (const {kind, earlier, later} of alignment.passages.flatMap(({edits}) => edits)) {
    if (kind !== 'substituted') continue;
    fill(laterOf, earlier, later);
    fill(earlierOf, later, earlier);
  }
  return {laterOf, earlierOf};
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function fill(map: Int32Array, own: Range, other: Range): void {
  for (let row = own.from; row < own.to; row++) {
    const isLast = row === own.to - 1 && own.to - own.from > 1;
    map[row] = isLast ? other.to - 1 : Math.min(other.to - 1, other.from + row - own.from);
  }
}
