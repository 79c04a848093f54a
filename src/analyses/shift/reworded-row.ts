import type {Alignment} from '../../model/alignment.ts';
import {textSize} from '../text-size.ts';
import type {ListedRewording} from './listed-rewordings.ts';
import {isTranscribers, type NoiseFloor} from './noise-floor.ts';
import type {ShiftRow} from './shift-row.ts';

/** A rewording as a row: its counts are those of the old wording, its places those where it was reworded. */
export function rewordedRow(
  alignment: Alignment,
  rewording: ListedRewording,
  floor: NoiseFloor | undefined,
): ShiftRow {
  const {earlier, later} = alignment;
  const {earlier: old, later: now, cuts, earlierCounts} = rewording;
  const {inEarlier, inLater, carried} = earlierCounts;
  return {
    term: old,
    class: 'reworded',
    cell: {f1: inLater, f2: inEarlier, n1: textSize(later).words, n2: textSize(earlier).words},
    wordings: {earlier: old, later: now, places: cuts.length},
    carried,
    changed: cuts.length,
    free: Math.max(0, inEarlier - carried - cuts.length) + Math.max(0, inLater - carried),
    p: null,
    stability: null,
    chanceAlone: null,
    isNoise: floor === undefined ? null : isTranscribers(floor, alignment, rewording),
    absorbed: [],
    earlierRows: cuts.map(cut => cut.earlier.from),
    laterRows: cuts.map(cut => cut.later.from),
  };
}
