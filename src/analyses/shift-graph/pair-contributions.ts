import type {CountPair, DivergenceOptions} from '../../model/measure.ts';
import type {ShiftMeasure} from './shift-measure.ts';

/** What each of some terms adds, in draw after draw of their counts. */
export type Contribute = (target: Uint32Array, reference: Uint32Array) => Float64Array | null;

/** Counts below this are looked up; terms with larger ones are pairs of their own. */
const SMALL = 64;

/**
 * What do terms add whose counts are drawn anew many times? Each pair of counts is reckoned once a draw, since most
 * counts are small; `sizes[i]` terms have the counts of element i. The array is written over by the next draw.
 */
export function pairContributions(
  measure: ShiftMeasure,
  sizes: Uint32Array,
  options: DivergenceOptions,
): Contribute {
  const room = pairRoom(sizes.length);
  const values = new Float64Array(sizes.length);
  return (target, reference) => {
    const added = measure.contributions(pairUp(target, reference, {sizes, room}), options);
    if (added === null) return null;
    for (let i = 0; i < values.length; i++) values[i] = added[room.pairOf[i] as number] as number;
    return values;
  };
}

/** Written over at each draw. */
interface PairRoom {
  readonly pairOf: Uint32Array;
  readonly target: Float64Array;
  readonly reference: Float64Array;
  readonly times: Float64Array;
  /** The number of the pair of two small counts, from 1; 0 where it is not met. */
  readonly known: Int32Array;
}

function pairRoom(size: number): PairRoom {
  const [target, reference, times] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  return {pairOf: new Uint32Array(size), target, reference, times, known: new Int32Array(SMALL * SMALL)};
}

/** The different pairs of counts and how many terms have each; `room.pairOf` tells which pair each element is. */
function pairUp(
  target: Uint32Array,
  reference: Uint32Array,
  {sizes, room}: {readonly sizes: Uint32Array; readonly room: PairRoom},
): CountPair {
  room.known.fill(0);
  let pairs = 0;
  for (let i = 0; i < sizes.length; i++) {
    const [f1, f2] = [target[i] as number, reference[i] as number];
    const cell = f1 < SMALL && f2 < SMALL ? f1 * SMALL + f2 : -1;
    let pair = (cell < 0 ? 0 : (room.known[cell] as number)) - 1;
    if (pair < 0) {
      pair = pairs++;
      if (cell >= 0) room.known[cell] = pairs;
      room.target[pair] = f1;
      room.reference[pair] = f2;
      room.times[pair] = 0;
    }
    room.times[pair] = (room.times[pair] as number) + (sizes[i] as number);
    room.pairOf[i] = pair;
  }
  return {
    target: room.target.subarray(0, pairs),
    reference: room.reference.subarray(0, pairs),
    times: room.times.subarray(0, pairs),
  };
}
